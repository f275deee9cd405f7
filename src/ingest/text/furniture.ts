import type { Span } from "../../model/selector";
import { type PrintedLine, splitPrinted } from "./printed-lines";

const N = "[\\d\\uff10-\\uff19]{1,3}";
const N_OR_WORDS = "(?:[\\d\\uff10-\\uff19]{1,3}|[一二三四五六七八九十]{1,3})";
const PAGE = `第 *${N_OR_WORDS} *页`;
const PAGES = `共 *${N_OR_WORDS} *页`;
const PAGE_OF_PAGES = `(?:${PAGE}[ ,，/／]*${PAGES}|${PAGES}[ ,，/／]*${PAGE}|[Pp](?:age|AGE) *${N} *(?:of|/) *${N})`;
const DASHES = "[-—－–―·~～]{1,2}";

const WHICH_PAGE = `(?:${DASHES} *${N} *${DASHES}|(?:[-—－–―(（[] *)?(?:${PAGE}|${PAGE_OF_PAGES}|[Pp](?:age|AGE)[. ]*${N})(?: *[-—－–―)）\\]])?)`;
const LONE_NUMBER = `(?:[Pp][. ]?)?(${N})(?: ?[/／] ?${N})?`;
/** A line that holds nothing but which page it is. */
const PAGE_LINE = new RegExp(`^${WHICH_PAGE}$`);
/** A number alone, which is one of a page where running text is broken off by it. */
const BARE = new RegExp(`^${LONE_NUMBER}$`);
/** Whether a text has any such line: most have none. */
const ANY_LINE = new RegExp(
  `(?:^|[\\n\\v\\f\\r])[ \\t\\u3000]*(?:${WHICH_PAGE}|${LONE_NUMBER})[ \\t\\u3000]*(?:[\\n\\v\\f\\r]|$)`,
);
const FIRST_LINE = /\S[^\n\v\f\r]*/;
/** The same in the middle of a line, where nothing else can be meant. */
const WITHIN_LINE = new RegExp(
  `[(（]${PAGE_OF_PAGES}[)）]|${PAGE_OF_PAGES}|(?<!—)— ${N} —(?!—)`,
  "g",
);
const MAY_BE_WITHIN = /页|age|AGE| —/;
const LONGEST_BARE = 9;
const MOST_PAGES = 99;
const PROSE = /[，。；！？,;]/;
const SHORTEST_PROSE = 12;
/** So far a block is read. */
const MOST_LINES = 6;

const ISSUE_NUMBER = /^(?:总)?第[\d\uff10-\uff19一二三四五六七八九十百〇零]{1,8}期$/;
const COLUMNS = /[\t\u3000|｜]+| {2,}/;
const LONGEST_HEAD = 80;
const SHORTEST_TITLE = 6;
const SENTENCE_END = /[。！？!?：:；;）)”】〕\]]$/;

/** Page numbers and running heads, of a line of their own or within one: what each page prints anew and no sentence says. */
export function findFurniture(text: string): readonly Span[] {
  const spans = ANY_LINE.test(text) || repeatsTitle(text) ? findLines(text) : [];
  const within = findWithin(text);
  if (within.length === 0) return spans;
  const all = [...spans, ...within].sort((a, b) => a.start - b.start || b.end - a.end);
  return all.filter(({ start }, index) => start >= (all[index - 1]?.end ?? 0));
}

function repeatsTitle(text: string): boolean {
  const first = FIRST_LINE.exec(text);
  const title = first?.[0].trim() ?? "";
  return title.length >= SHORTEST_TITLE && text.includes(title, (first?.index ?? 0) + title.length);
}

function findLines(text: string): readonly Span[] {
  const lines = splitPrinted(text);
  const isFurniture = lines.map((_, index) => isPageLine(lines, index));
  markBareNumbers(lines, isFurniture);
  markRunningHeads(lines, isFurniture);
  return lines.filter((_, index) => isFurniture[index]);
}

function findWithin(text: string): Span[] {
  if (!MAY_BE_WITHIN.test(text)) return [];
  return Array.from(text.matchAll(WITHIN_LINE), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
}

function isPageLine(lines: readonly PrintedLine[], index: number): boolean {
  const text = lines[index]?.text ?? "";
  return text.length <= LONGEST_HEAD && PAGE_LINE.test(text);
}

/** Numbers alone between blank lines, in running text: what stands above and below goes on without them. */
function markBareNumbers(lines: readonly PrintedLine[], isFurniture: boolean[]): void {
  const bare = lines.flatMap((line, index) => {
    const value = bareNumber(lines, index);
    return value === null || isFurniture[index] ? [] : [{ index, value, line }];
  });
  bare.forEach(({ index, value }, place) => {
    const isNext = bare[place - 1]?.value === value - 1 || bare[place + 1]?.value === value + 1;
    if (value > MOST_PAGES && !isNext) return;
    if (isWithinProse(lines, index)) isFurniture[index] = true;
  });
}

function bareNumber(lines: readonly PrintedLine[], index: number): number | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || line.text.length > LONGEST_BARE) return null;
  if (!line.isApart || !(next?.isApart ?? true)) return null;
  const figures = BARE.exec(line.text)?.[1]?.normalize("NFKC");
  return figures === undefined || figures.startsWith("0") ? null : Number(figures);
}

/** A table that has come apart holds lone numbers as well, between words as short as they are. */
function isWithinProse(lines: readonly PrintedLine[], index: number): boolean {
  const above = blockBefore(lines, index);
  const below = blockFrom(lines, index + 1);
  if (!PROSE.test(above) && !PROSE.test(below)) return false;
  return isRunning(above) && isRunning(below);
}

function isRunning(block: string): boolean {
  return block === "" || block.length >= SHORTEST_PROSE || PROSE.test(block);
}

function blockBefore(lines: readonly PrintedLine[], index: number): string {
  let first = index - 1;
  while (first > index - MOST_LINES && first > 0 && !lines[first]?.isApart) first -= 1;
  return wordsOf(lines.slice(Math.max(0, first), index));
}

function blockFrom(lines: readonly PrintedLine[], index: number): string {
  let end = index + 1;
  while (end < index + MOST_LINES && end < lines.length && !lines[end]?.isApart) end += 1;
  return wordsOf(lines.slice(index, end));
}

function wordsOf(lines: readonly PrintedLine[]): string {
  return lines.map(({ text }) => text).join("");
}

/** Lines that print the title of the whole anew where a page begins or ends. */
function markRunningHeads(lines: readonly PrintedLine[], isFurniture: boolean[]): void {
  const title = keyOf(lines[0]?.text ?? "");
  if (title.length < SHORTEST_TITLE || title.length > LONGEST_HEAD || PROSE.test(title)) return;
  for (let index = 1; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? "";
    if (text.length > LONGEST_HEAD || text.length < title.length) continue;
    const parts = readHead(text, title);
    if (parts === null || opensIssue(lines, index)) continue;
    isFurniture[index] = parts.hasPage || standsAtPage(lines, isFurniture, index);
  }
}

function standsAtPage(
  lines: readonly PrintedLine[],
  isFurniture: readonly boolean[],
  index: number,
): boolean {
  if (isFurniture[index - 1] || isFurniture[index + 1]) return true;
  if (lines[index]?.opensPage || lines[index + 1]?.opensPage) return true;
  return breaksOff(lines, index);
}

/** What a line prints beside the title, where it prints no more than the number of the issue and of the page. */
function readHead(text: string, title: string): { readonly hasPage: boolean } | null {
  if (keyOf(text) === title) return { hasPage: false };
  const parts = text.split(COLUMNS).filter(Boolean);
  const rest = parts.filter((part) => keyOf(part) !== title);
  if (rest.length === parts.length) return null;
  const others = rest.filter((part) => !BARE.test(part) && !PAGE_LINE.test(part));
  if (others.some((part) => !ISSUE_NUMBER.test(keyOf(part)))) return null;
  return { hasPage: others.length < rest.length };
}

function keyOf(text: string): string {
  return text.replace(/\s+/g, "");
}

const HEAD_LINES = 2;

/** Above a number of its own a title opens another issue. */
function opensIssue(lines: readonly PrintedLine[], index: number): boolean {
  return lines
    .slice(index + 1, index + 1 + HEAD_LINES)
    .some(({ text }) => ISSUE_NUMBER.test(keyOf(text)));
}

/** Whether the line above a line goes on below it. */
function breaksOff(lines: readonly PrintedLine[], index: number): boolean {
  const above = lines[index - 1]?.text ?? "";
  return index > 1 && PROSE.test(blockBefore(lines, index)) && !SENTENCE_END.test(above);
}
