import { entriesOf } from "../engine/word-trie";
import {
  HOUSES,
  KINDS_OF_BODIES,
  ORGANISATIONS,
  OWN_HOUSES,
  PARTS_OF_BODIES,
} from "../lexicon/bodies";
import { readPlace } from "../sentence/read-place";
import { holdsVerb, isKnownWord, startsWithVerb } from "../sentence/words";

const HAN = "[\\u4e00-\\u9fa5]";
const oneOf = (words: string) => words.split(" ").join("|");

/** 长阳镇, 和平里街道, 红旗村, 八角北里社区; no 镇村, 乡风, 村民. */
const PART = `${HAN}{2,4}?(?:镇(?![村域区街])|(?<![返下城回家故异老外同思离出])乡(?![风村亲贤愁音情镇土])|街道(?!乡)|(?<!农)村(?![民庄镇级居务社规干官口头改街站路小史志歌晚容局]|两委))|${HAN}{2,6}?社区`;
/** 城关一小, 县二中. */
const NUMBERED = "[一二三四五六七八九十]{1,2}[小中](?![时区学型])";
const ORGANISATION = `${HAN}{2,10}?(?:${oneOf(ORGANISATIONS)}|${NUMBERED}|厂(?![区家房长商]))`;
/** 中铁五局, 中建三局集团. */
const BUREAU = "(?:中[铁建交]|中国水电)[一二三四五六七八九十]{1,3}局(?:集团)?(?:有限公司|公司)?";
/** “夕阳红”志愿队: a name in marks may hold any word. */
const MARKED = `“[^”]{1,12}”${HAN}{0,6}?(?:队伍|队|团队|团|协会|社(?![区会交团])|联盟|中心)`;
/** A town of one syllable is told by its district (顺义区杨镇). */
const SHORT_TOWN =
  /^(?![乡城老小集古下返该本全]?镇|[各该本全老下返城][镇乡])[\u4e00-\u9fa5][镇乡](?![村域区街镇风亲贤愁音情土])/;
/** 某快递企业: one body, though it goes unnamed. */
const UNNAMED = `某(?!些|个|种|日|天|年|次|[一二三四五六七八九十])${HAN}{0,6}?(?:${oneOf(ORGANISATIONS)}|企业|单位|居民区|小区|社区|村|厂|工地)`;
/** What is done inside or near it is not what it does. */
const BESIDE = "(?![级内里外旁生]|附近|周边|门口)";
const NAME = new RegExp(`^(?:${MARKED}|${BUREAU}|${UNNAMED}|${PART}|${ORGANISATION})${BESIDE}`);
/** A house or a league that belongs to the one named before. */
const GOES_ON = new RegExp(
  `^(?:${oneOf(PARTS_OF_BODIES)}|(${HAN}{0,6}?)(?:${oneOf(ORGANISATIONS)}))${BESIDE}`,
);
const HOUSE = new RegExp(`^(${HAN}{0,6}?)(?:${oneOf(HOUSES)}|${NUMBERED})`);
const LAST_PART = new RegExp(`(?:镇|乡|街道|村|社区|${oneOf(ORGANISATIONS)})$`);
/** What every district has one of (人民医院): without the district it would be no name. */
const ONE_EACH =
  /^(?:人民|中医|中心|妇幼|供电|供水|公交|燃气|热力|实验|职业|第[一二三四五六七八九十])/;
const OWN_HOUSE = new RegExp(
  `^(?:(?:人民|中医|中心|立|妇幼保健|妇幼|职业|职教|实验|第[一二三四五六七八九十]+(?:人民|实验)?|第?[一二三四五六七八九十]+)?(?:${oneOf(HOUSES)})|(?:${oneOf(OWN_HOUSES)}))${BESIDE}`,
);
const SOCIETY = /[会队]$/;
const PUBLISHES = /^(?:公布|发布|通报|介绍|消息|统计|数据|供图|:)/;
/** An office that acts for its district, by how its name ends. */
const OFFICE = new RegExp(
  `^(${HAN}{1,12}?)(?:[支大总]队|[安育政健旅通务管急障源业村察法]局|分局|文明办|团委|教委|妇联|总工会|残联|红十字会|检察院|法院|指挥部)`,
);

/** No proper name: what each, all or some of them do. */
const COUNTED =
  /^[各全该本每这那几多此请\d]|^我[区市县省国州旗镇乡村校院街局们]|[一二三四五六七八九十百千万两几余多来][名个家支位处所](?!镇|乡|街道|村)/;
const GRAMMAR =
  /各(?!庄)|[个的了和与及等向到在为对给由从是也都又还就把被并让至]|将(?!军|台|乐)|(?<!安)全|^[去来往]|[位属由来]于|联合(?!大学|国|会)|会同|携手/;
/** Names that hold a word of grammar (和平里, 永和, 向阳, 对外经贸, 美的). */
const NAMES =
  /^(?:和平|和义|和谐|和顺|向阳|对外|为民|蓝天|曙光|美的|全聚德)|^[\u4e00-\u9fa5][和都]$/;
const kinds = [...entriesOf({ kind: KINDS_OF_BODIES })].map(([word]) => word);

/** An office, a committee or a league of the district (区文明办, 团区委); no 市民, 县域, 区级. */
const OF_DISTRICT = /^团?[区县市州旗](?![民场区内域外级里中容政属管])/;

/** 南昌站, 北京西站. */
const STATION = /^[东西南北]?站(?![点位长台岗所务])/;
const IN_FULL = /[区县市旗州盟省]$/;
/** A part of a district is named without it, a firm or a school with the short name that begins its own (北京建工集团). */
const PART_END = /(?:镇|乡|街道|社区|村)$/;

const TOWN_END = /(?:镇|乡|街道)$/;
/** The one team of all its volunteers is the town's. */
const OWN_TEAM = /^志愿者?服务队$/;

/** A body that leads a clause: its name as printed, and where the name ends. */
export interface NamedBody {
  readonly name: string;
  readonly end: number;
}

/** The body that leads a clause; `null` where the district or an office of it does, `undefined` where none is named. */
export function nameBody(clause: string): NamedBody | null | undefined {
  const place = readPlace(clause, 0, "opening");
  if (place) return nameWithin(clause, place.end);
  if (!OF_DISTRICT.test(clause)) return nameAt(clause, 0) ?? (isOffice(clause) ? null : undefined);
  const [house, before = ""] = HOUSE.exec(clause) ?? [];
  return house === undefined || holdsVerb(before) ? null : { name: house, end: house.length };
}

/** The body that a name of somebody's own or of a place within the district leads with. */
export function bodyNamedBy(words: string): string | null {
  return nameBody(words)?.name ?? null;
}

/** A district that is named with its town or firm; alone it speaks for itself, but its short name may begin theirs (朝阳医院). */
function nameWithin(clause: string, end: number): NamedBody | null {
  const at = clause.charAt(end) === "的" ? end + 1 : end;
  const named = nameAt(clause, at);
  const station = STATION.exec(clause.slice(end))?.[0].length ?? 0;
  if (station > 0) return { name: clause.slice(0, end + station), end: end + station };
  if (!IN_FULL.test(clause.slice(0, end))) {
    return named && PART_END.test(named.name) ? named : nameAt(clause, 0);
  }
  if (named)
    return ONE_EACH.test(named.name) ? { ...named, name: clause.slice(0, named.end) } : named;
  const own = ownHouse(clause.slice(at));
  if (own > 0) return { name: clause.slice(0, at + own), end: at + own };
  const town = SHORT_TOWN.exec(clause.slice(at))?.[0];
  return town === undefined ? null : { name: town, end: at + town.length };
}

/** How long the name of a house is that only its district tells (怀柔区人民医院); a society that only publishes what was done in the district speaks for it. */
function ownHouse(words: string): number {
  const end = OWN_HOUSE.exec(words)?.[0].length ?? 0;
  return SOCIETY.test(words.slice(0, end)) && PUBLISHES.test(words.slice(end)) ? 0 : end;
}

function nameAt(clause: string, start: number): NamedBody | null {
  const first = NAME.exec(clause.slice(start))?.[0];
  if (first === undefined || !isName(first)) return null;
  let end = start + first.length;
  for (let more = goOn(clause.slice(end)); more > 0; more = goOn(clause.slice(end))) end += more;
  const isOwnTeam = TOWN_END.test(first) && OWN_TEAM.test(clause.slice(start + first.length, end));
  return { name: isOwnTeam ? first : clause.slice(start, end), end };
}

/** How much longer a name is: by a part of the one named (满春街道→小夹社区), or by a house or a league of it. */
function goOn(rest: string): number {
  const part = NAME.exec(rest)?.[0];
  if (part !== undefined && isName(part)) return part.length;
  const more = GOES_ON.exec(rest);
  if (more === null || GRAMMAR.test(more[1] ?? "") || holdsVerb(more[1] ?? "")) return 0;
  return more[0].length;
}

function isName(name: string): boolean {
  if (/^[“某]/.test(name)) return true;
  const stem = name.replace(LAST_PART, "");
  if (NAMES.test(stem)) return true;
  if (COUNTED.test(name) || GRAMMAR.test(stem) || holdsVerb(stem)) return false;
  return !isKnownWord(stem) && !kinds.some((kind) => stem.startsWith(kind));
}

function isOffice(clause: string): boolean {
  const stem = OFFICE.exec(clause)?.[1];
  return stem !== undefined && !GRAMMAR.test(stem) && !startsWithVerb(stem);
}
