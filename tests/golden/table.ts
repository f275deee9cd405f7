/** One text of a table, and what a person says that it holds. */
export interface Row {
  /** The line of its title. */
  readonly line: number;
  readonly title: string;
  readonly text: string;
  /** A line a number, and a line a problem; the items are told only where the row is about them. */
  readonly readings: readonly string[];
}

/** Golden cases that answer one question. */
export interface Table {
  readonly name: string;
  /** The lines above the first row, which ask the question. */
  readonly head: readonly string[];
  readonly rows: readonly Row[];
}

/** `line = reading` says what is read of an item or a problem, not of a number. */
const BESIDE_NUMBERS = /^(?:item|problem) = /;

/** Breaks that one line cannot hold stand in a table as the signs that are printed for them. */
const SIGNS: readonly (readonly [sign: string, breaks: string])[] = [
  ["␌", "\f"],
  ["␊", "\n"],
];

/** Writes a form feed and a line break of the text as signs. */
export function showBreaks(text: string): string {
  return SIGNS.reduce((shown, [sign, breaks]) => shown.replaceAll(breaks, sign), text);
}

/** Whether a row tells where its reports lie; most are not about that. */
export function tellsItems({ readings }: Row): boolean {
  return readings.some((reading) => reading.startsWith("item = "));
}

/** Reads a table: a title behind `##`, the lines of a text behind `>`, then `words = what is read`, a line a number. */
export function parseTable(name: string, content: string): Table {
  const lines = content.split("\n");
  const first = lines.findIndex((line) => line.startsWith("## "));
  const end = first < 0 ? lines.length : first;
  const stray = lines.slice(0, end).findIndex((line) => line !== "" && !line.startsWith("#"));
  if (stray >= 0) throw new Error(`${name}:${stray + 1}: no row begins above "${lines[stray]}"`);
  const starts = lines.flatMap((line, index) => (line.startsWith("## ") ? [index] : []));
  const rows = starts.map((start, index) =>
    parseRow(name, start, lines.slice(start, starts[index + 1] ?? lines.length)),
  );
  return { name, head: lines.slice(0, end).filter(Boolean), rows };
}

function parseRow(name: string, start: number, lines: readonly string[]): Row {
  const text: string[] = [];
  const readings: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === "") continue;
    const isText = line.startsWith(">");
    if (isText ? readings.length > 0 : text.length === 0 || !line.includes(" = ")) {
      throw new Error(
        `${name}:${start + index + 1}: a row is a title, a text, readings: "${line}"`,
      );
    }
    if (isText) text.push(line.replace(/^> ?/, ""));
    else readings.push(line);
  }
  const title = (lines[0] ?? "").slice("## ".length);
  return { line: start + 1, title, text: text.join("\n").replaceAll("␌", "\f"), readings };
}

/** Lays a table out as it lies on disk. */
export function formatTable({ head, rows }: Table): string {
  const blocks = rows.map(({ title, text, readings }) => {
    const lines = text.split("\n").map((line) => `> ${line}`.trimEnd().replaceAll("\f", "␌"));
    return [`## ${title}`, ...lines, ...readings].join("\n");
  });
  return `${[head.join("\n"), ...blocks].join("\n\n")}\n`;
}

/** What a table leaves unsaid: it asks a question, has rows, and each row has a title of its own and asserts a number. */
export function findGaps({ name, head, rows }: Table): string[] {
  const titles = rows.map(({ title }) => title);
  return [
    ...(head.length > 0 ? [] : [`${name}: asks no question`]),
    ...(rows.length > 0 ? [] : [`${name}: has no rows`]),
    ...rows
      .filter(({ readings }) => readings.every((reading) => BESIDE_NUMBERS.test(reading)))
      .map(({ line, title }) => `${name}:${line}: "${title}" asserts no number`),
    ...rows
      .filter(({ title }, index) => titles.indexOf(title) < index)
      .map(({ line, title }) => `${name}:${line}: there is another "${title}"`),
  ];
}
