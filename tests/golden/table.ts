/** One text of a table, and what a person says that it holds. */
export interface Row {
  /** The line of its title. */
  readonly line: number;
  readonly title: string;
  readonly text: string;
  /** A line a number, and a line a problem; the items are told only where the row is about them. */
  readonly readings: readonly string[];
  /** What fills the gap of the text and the readings, a text each; none where there is no gap. */
  readonly words: readonly string[];
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

/** Where each of the words of a row stands. */
export const GAP = "{}";
const WORDS = ": ";
const WIDTH = 60;

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

/** The texts that a row with a gap stands for, a word each; a row without a gap is one text itself. */
export function fillGap(row: Row): readonly Row[] {
  if (row.words.length === 0) return [row];
  return row.words.map((word) => ({
    line: row.line,
    title: `${row.title}: ${word}`,
    text: row.text.replaceAll(GAP, word),
    readings: row.readings.map((reading) => reading.replaceAll(GAP, word)),
    words: [],
  }));
}

/** Reads a table: a title behind `##`, the lines of a text behind `>`, then `words = what is read`, a line a number, and the words for its gap behind `:`. */
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

/** What the lines of a row are, in their order. */
type Part = "text" | "reading" | "words";

function partOf(line: string): Part | null {
  if (line.startsWith(">")) return "text";
  if (line.startsWith(WORDS)) return "words";
  return line.includes(" = ") ? "reading" : null;
}

/** Which part may follow which. */
const FOLLOWS: Readonly<Record<Part, readonly (Part | null)[]>> = {
  text: [null, "text"],
  reading: ["text", "reading"],
  words: ["reading", "words"],
};

function parseRow(name: string, start: number, lines: readonly string[]): Row {
  const parts: Record<Part, string[]> = { text: [], reading: [], words: [] };
  let last: Part | null = null;
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line === "") continue;
    const part = partOf(line);
    if (part === null || !FOLLOWS[part].includes(last)) {
      throw new Error(
        `${name}:${start + index + 1}: a row is a title, a text, readings, words: "${line}"`,
      );
    }
    parts[part].push(line);
    last = part;
  }
  return {
    line: start + 1,
    title: (lines[0] ?? "").slice("## ".length),
    text: parts.text
      .map((line) => line.replace(/^> ?/, ""))
      .join("\n")
      .replaceAll("␌", "\f"),
    readings: parts.reading,
    words: parts.words.flatMap((line) => line.slice(WORDS.length).split(" ")),
  };
}

/** Lays a table out as it lies on disk. */
export function formatTable({ head, rows }: Table): string {
  const blocks = rows.map(({ title, text, readings, words }) => {
    const lines = text.split("\n").map((line) => `> ${line}`.trimEnd().replaceAll("\f", "␌"));
    return [`## ${title}`, ...lines, ...readings, ...layOut(words)].join("\n");
  });
  return `${[head.join("\n"), ...blocks].join("\n\n")}\n`;
}

/** As many words a line as fit. */
function layOut(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= WIDTH) lines.push(`${WORDS}${word}`);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What a table leaves unsaid: it asks a question, has rows, and each row has a title of its own, asserts a number and fills its gap. */
export function findGaps({ name, head, rows }: Table): string[] {
  const titles = rows.map(({ title }) => title);
  return [
    ...(head.length > 0 ? [] : [`${name}: asks no question`]),
    ...(rows.length > 0 ? [] : [`${name}: has no rows`]),
    ...rows
      .filter(({ readings }) => readings.every((reading) => BESIDE_NUMBERS.test(reading)))
      .map(({ line, title }) => `${name}:${line}: "${title}" asserts no number`),
    ...rows
      .filter(({ text, words }) => text.includes(GAP) !== words.length > 0)
      .map(
        ({ line, title }) =>
          `${name}:${line}: "${title}" has a gap without words, or words without`,
      ),
    ...rows.flatMap(({ line, words }) =>
      words
        .filter((word, index) => word === "" || words.indexOf(word) < index)
        .map((word) => `${name}:${line}: "${word}" fills the gap twice or not at all`),
    ),
    ...rows
      .filter(({ title }, index) => titles.indexOf(title) < index)
      .map(({ line, title }) => `${name}:${line}: there is another "${title}"`),
  ];
}
