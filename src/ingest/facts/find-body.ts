import { CharSet } from "../engine/char-set";
import { HeadFinder } from "../engine/head-finder";
import type { Surroundings } from "../sentence/look-around";
import { type Earlier, nameAgain } from "./name-again";
import { type NamedBody, nameBody } from "./name-body";
import { leadLength } from "./read-lead";

/** The sentence speaks of the whole district again. */
const WHOLE =
  /^(?:合计|总计|共计)|[全我本][区市县州旗]|各(?:街道|镇|乡|街乡|镇街|单位|社区|村|企业|学校|高校)|\d+个(?:街道|镇|乡|街乡|镇街|街镇|乡镇)/;
/** What opens a report or a paragraph. */
const MARK = /^(?:[^\p{L}\p{N}“]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、])+/u;
/** Wider than a town. */
const OVER_TOWNS = /[全我本][区市县州旗]|街道|[镇乡]/;
const OF_DISTRICT = /(?:^|[,:;。!?\n]|组织|发动|动员|号召)[全我本][区市县州旗](?![民场区内容])/;
/** What befalls a town is not what it does. */
const BEFALLS = /^(?:突?发生|突发)/;
const TOWN = /(?:镇|乡|街道)$/;
/** 大屯街道等43个街道, 南京师范大学等3所高校: those named are some of many. */
const AND_OTHERS = /^等(?:地|处|多|\d+[个家所支])/;
/** “老街坊”服务队近700支: there are as many of the name, so that it is no body of its own. */
const IS_COUNTED =
  /^(?:现有|共有|已有|达到?|增至|发展到|共|已)*[近约超逾]?[\d.,一二三四五六七八九十百千万两余多数几]+[支个家批组所](?![\u4e00-\u9fa5])/;
const TEAM = /(?:[队团社会]|队伍|联盟)$/;

/** What a sentence must hold to name either; most need not be taken apart. */
const MAY_NAME =
  /[镇乡村道院某址校队团会局区市县州旗站所社部厂]|[药酒乳]业|易购|重工|石化|集团|公司|大学|[中小]学|[一二三四五六七八九十][小中]|单位|银行|酒店|宾馆|超市|商场|工厂|幼儿园|附[中小]|图书馆|博物馆|科技馆|机场|[合总共]计/;
const CLAUSES = /[,;:。!?】]/;
const SENTENCES = /[。!?]/;
/** How far back a body may be named that a sentence points to. */
const FARTHEST = 300;
/** So much at the beginning of a paragraph leads it, and so much before a sentence may speak of the district again. */
const LONGEST_LEAD = 300;
const LONGEST_BEFORE = 400;
const NOTHING_EARLIER: Earlier = { words: () => "", ofHeadline: null };

/** Instead of a report's body: the number is of another place, whose body only its own sentence can name. */
export const ELSEWHERE = Symbol("elsewhere");

type Named = string | null | undefined;

const lines = new HeadFinder(new CharSet("\n"));
/** What was asked last: the numbers of a sentence ask the same, and those of a long paragraph too. */
const lastLead: { words: string; body: Named } = { words: "", body: undefined };

/** Whose number it is, by the sentence before it, or else as its paragraph or its report begins. */
export function bodyIn(
  { text, sentence, said, sentenceStart }: Surroundings,
  reportStart: number,
  ofReport: string | null | typeof ELSEWHERE,
): string | null {
  if (ofReport === ELSEWHERE) return findBody(sentence + said, NOTHING_EARLIER) ?? null;
  const ofParagraph = bodyOfParagraph(text, sentenceStart, reportStart);
  const ofHeadline = ofParagraph === undefined ? ofReport : ofParagraph;
  const start = Math.max(reportStart, sentenceStart - FARTHEST);
  const words = () => text.slice(start, sentenceStart);
  const body = findBody(sentence + said, { words, ofHeadline });
  return body === undefined ? ofHeadline : body;
}

/** The body that the sentences before one in its paragraph lead with, `null` where the last of them speaks of the district. */
function bodyOfParagraph(text: string, sentenceStart: number, reportStart: number): Named {
  const start = Math.max(lines.headAt(text, sentenceStart), reportStart);
  if (start >= sentenceStart) return undefined;
  const lead = leadOf(text.slice(start, Math.min(sentenceStart, start + LONGEST_LEAD)));
  if (!lead) return lead;
  const words = text.slice(Math.max(start, sentenceStart - LONGEST_BEFORE), sentenceStart);
  return OF_DISTRICT.test(words) || findBody(words, NOTHING_EARLIER) === null ? null : lead;
}

/**
 * The town, school or firm that a sentence names first in a clause, since in Chinese who acts leads the clause,
 * or all of them where several stand in a list; `null` where it speaks of the whole (全区), `undefined` where
 * it names neither.
 */
function findBody(words: string, earlier: Earlier): Named {
  if (!MAY_NAME.test(words)) return undefined;
  const clauses = words.split(CLAUSES);
  for (let i = clauses.length - 1; i >= 0; i -= 1) {
    const before = () => [earlier.words(), ...clauses.slice(0, i)].join(",");
    const body = ofClause(clauses[i] ?? "", { ...earlier, words: before });
    if (body !== undefined) return body;
  }
  return undefined;
}

/** `leadingBody`, found once for all numbers before which the same words lead the paragraph. */
function leadOf(words: string): Named {
  if (words !== lastLead.words) {
    lastLead.body = leadingBody(words);
    lastLead.words = words;
  }
  return lastLead.body;
}

/** What a report is about (“小黄帽”护学队守护上学路) or points to (全校), rather than who reports. */
const NO_REPORTER = /^(?:“|[该全本我].{1,2}$)/;

/** The body that a headline leads with. */
export function bodyOfHeadline(headline: string): string | null {
  return leadingBody(headline) ?? null;
}

/** The body that some words lead with; where the district leads, who is named behind it is not whom all of it is about. */
function leadingBody(words: string): Named {
  for (const sentence of words.split(SENTENCES)) {
    for (const clause of sentence.split(CLAUSES)) {
      const body = ofClause(clause, NOTHING_EARLIER);
      if (body !== undefined) return NO_REPORTER.test(body ?? "") ? undefined : body;
    }
    // Behind a call to the reader (快来看!) the report has yet to begin.
    if (/\d/.test(sentence)) return undefined;
  }
  return undefined;
}

/** What is listed in a clause leads it only as far as it goes on with who acts (甲镇、乙镇) or with numbers (甲镇3场、乙镇5场). */
function ofClause(clause: string, earlier: Earlier): Named {
  let found: Named;
  let isOpen = true;
  let isAlone = false;
  for (const piece of withoutWhere(clause.replace(MARK, "")).split("、")) {
    const named: Piece | undefined = isOpen ? ofPiece(piece, earlier) : undefined;
    if (named === undefined) isAlone = false;
    else {
      found = withAnother(isAlone ? found : undefined, named.name);
      isAlone = named.isAlone || (named.name === null && isOffice(piece));
    }
    isOpen = named !== undefined || /\d/.test(piece);
  }
  return found;
}

/** Two that act together; with an office of the district it is the district that acts. */
function withAnother(one: Named, other: string | null): string | null {
  if (one === null) return null;
  return one && other !== null ? `${one}、${other}` : other;
}

interface Piece {
  readonly name: string | null;
  /** Nothing but the name, so that what is said behind the next one is said of it too. */
  readonly isAlone: boolean;
}

const ENDS_OFFICE = /(?:局|妇联|办|委|工会|残联)$/;
/** 区妇联、…: nothing but the name of an office. */
function isOffice(piece: string): boolean {
  return ENDS_OFFICE.test(piece);
}

const NONE: Piece = { name: null, isAlone: false };

function ofPiece(piece: string, earlier: Earlier): Piece | undefined {
  const words = piece.slice(leadLength(piece));
  const body = nameBody(words);
  if (body && !isCounted(body, words)) return ofBody(body, words);
  if (WHOLE.test(words)) return isWithinTown(words, earlier) ? undefined : NONE;
  const name = nameAgain(words, earlier);
  if (name !== undefined) return { name, isAlone: false };
  return body === null ? NONE : undefined;
}

/** 在红旗村, …: where all that follows was done, if the clause says nothing else. */
function withoutWhere(clause: string): string {
  if (!clause.startsWith("在")) return clause;
  const where = clause.slice(1);
  return nameBody(where)?.end === where.length ? where : clause;
}

/** All villages of a town are its own. */
function isWithinTown(words: string, { ofHeadline }: Earlier): boolean {
  return TOWN.test(ofHeadline ?? "") && !OVER_TOWNS.test(words);
}

function isCounted({ name, end }: NamedBody, words: string): boolean {
  return TEAM.test(name) && IS_COUNTED.test(words.slice(end));
}

function ofBody({ name, end }: NamedBody, words: string): Piece | undefined {
  const behind = words.slice(end);
  if (BEFALLS.test(behind)) return NONE;
  if (AND_OTHERS.test(behind)) return NONE;
  const other = /^[与和及]/.test(behind) ? nameBody(behind.slice(1)) : null;
  return other
    ? { name: `${name}、${other.name}`, isAlone: false }
    : { name, isAlone: behind === "" };
}
