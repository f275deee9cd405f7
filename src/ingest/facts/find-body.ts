import { CharSet } from "../engine/char-set";
import { startsWithKnownWord } from "../sentence/words";

/** A town, a village or a named firm, school or hospital at the head of a clause, its district left out. */
const NARROWER =
  /^(?:[\u4e00-\u9fa5]{2,3}区)?([\u4e00-\u9fa5]{2,4}?(?:镇(?![村域区街])|乡(?![风村亲贤愁音情镇土])|街道(?!乡))|[\u4e00-\u9fa5]{2,8}?(?:集团|公司|大学|学院|医院|中学|小学)(?:(?:附属|第[一二三四五六七八九十])[\u4e00-\u9fa5]{0,4}(?:医院|中学|小学|学院))?)(?!级)/;
/** No proper name: what each, all or some of them do, or a common noun. */
const NO_NARROWER =
  /^[各全本该我每这那某几多\d]|[一二三四五六七八九十百千万两几余多来][名个家支位处所](?!镇|乡|街道|村)|[各个的了和与及等向到在为对给由从]|^(?:城市|城区|城乡|辖区|街区|驻区|驻地|当地|附近|周边|有关|相关|所属|下属|爱心|物业|外卖|快递|环卫|保洁|保安|市属|区属|民营|国有|沿街|重点|老年|儿童|希望|中心|社区|校外|公立|民办|组织|走进|来到|联合|邀请|深入|依托|覆盖|支援|推动|带领)/;
/** The sentence speaks of the whole district again. */
const WHOLE =
  /^(?:合计|总计|共计)|[全我本][区市县州旗]|各(?:街道|镇|乡|街乡|镇街|单位)|\d+个(?:街道|镇|乡|街乡|镇街|街镇|乡镇)/;
/** Names that begin with a word of grammar (和平里, 向阳, 对外经贸). */
const NAME_START = /^(?:和平|和义|和谐|向阳|对外)/;
/** What may stand before a body at the head of a clause. */
const BEFORE_BODY = /^(?:其中|此外|同时|随后|日前|近日)/;
/** A district that is named with its town or firm. */
const DISTRICT_OF_BODY = /^[\u4e00-\u9fa5]{2}区(?=.{2})/;

/** What a clause must hold to name either; most sentences need not be taken apart. */
const MAY_NAME = /[镇乡道院区市县州旗]|集团|公司|大学|[中小]学|单位|[合总共]计/;

/** Whose number it is, by the sentence before it, or else as the headline of its report says. */
export function bodyIn(sentence: string, ofHeadline: string | null): string | null {
  const body = findBody(sentence);
  return body === undefined ? ofHeadline : body;
}

const clauseEnds = new CharSet(",、;。:");

/**
 * The town, school or firm that a sentence names first in a clause, since in Chinese who acts leads the clause,
 * or all of them where several stand in a list; `null` where it speaks of the whole (全区), `undefined` where
 * it names neither.
 */
export function findBody(words: string): string | null | undefined {
  if (!MAY_NAME.test(words)) return undefined;
  const bodies: string[] = [];
  for (let end = words.length; end >= 0; ) {
    const start = clauseStart(words, end);
    const body = bodyOf(words.slice(start, end));
    if (body === null) return listed(bodies) ?? null;
    if (body !== undefined) bodies.unshift(body);
    const isListed = body !== undefined && words.charAt(start - 1) === "、";
    if (bodies.length > 0 && !isListed) break;
    end = start - 1;
  }
  return listed(bodies);
}

function clauseStart(words: string, end: number): number {
  let start = end;
  while (start > 0 && !clauseEnds.hasAt(words, start - 1)) start -= 1;
  return start;
}

function listed(bodies: readonly string[]): string | undefined {
  return bodies.length > 0 ? bodies.join("、") : undefined;
}

function bodyOf(clause: string): string | null | undefined {
  if (WHOLE.test(clause)) return null;
  const named = NARROWER.exec(clause.replace(BEFORE_BODY, ""))?.[1];
  const body = named?.replace(DISTRICT_OF_BODY, "");
  const own = body?.replace(NAME_START, "");
  if (own === undefined || NO_NARROWER.test(own) || startsWithKnownWord(own)) return undefined;
  return body;
}
