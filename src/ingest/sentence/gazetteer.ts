import type { Division } from "../../model/division";
import { WordTrie } from "../engine/word-trie";
import {
  FORMER_NAMES,
  MORE_PROVINCES,
  NEVER_SHORT,
  PEOPLES,
} from "../lexicon/divisions/other-names";
import { OTHER_FORMS } from "../lexicon/divisions/short-forms";
import { DIVISIONS } from "../lexicon/divisions/table";

/** What a name may mean, by the codes of divisions. */
export interface NameMeaning {
  /** Of which it is the whole name, or a former one. */
  readonly whole: readonly string[];
  /** Of which it is the name without its last syllable (绍兴, 内蒙古). */
  readonly short: readonly string[];
}

interface Meaning extends NameMeaning {
  readonly whole: string[];
  readonly short: string[];
  /** It is known only as a name without the peoples in it (积石山县): as good as the whole name, but it gives way to one. */
  isPlain: boolean;
}

/** How the codes of provinces and of prefectures end; those of provinces do so too. */
export const PROVINCE_END = "0000";
export const PREFECTURE_END = "00";
/** Cities whose districts lie under no prefecture. */
const UNDER_PROVINCE: ReadonlySet<string> = new Set(["11", "12", "31", "50"]);
const LAST_SYLLABLE =
  /(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|[省市县区州盟旗])$/;
const people = PEOPLES.replaceAll(" ", "|");
const SELF_GOVERNED = new RegExp(`^(.{2,}?)(?:${people})+(?:自治(?=[州县旗]$)|(?=区$))`);
/** 东乡族自治县, 鄂伦春自治旗. */
const NAMED_FOR_PEOPLE = /^(.{2,3}?)族?自治([县旗])$/;
const SHORTEST = 2;

const nameByCode = new Map<string, string>();
export const placeTrie = new WordTrie(readTable());

/** The whole name of a division of today. */
export function nameOf(code: string): string {
  return nameByCode.get(code) ?? code;
}

/** The division with a code of the table. */
export function divisionOf(code: string): Division {
  if (code.endsWith(PROVINCE_END)) return { code, level: "province", parent: null };
  const province = provinceOf(code);
  if (code.endsWith(PREFECTURE_END)) return { code, level: "prefecture", parent: province };
  const prefecture = code.slice(0, 4) + PREFECTURE_END;
  const parent = nameByCode.has(prefecture) ? prefecture : province;
  return { code, level: "county", parent };
}

/** Whether a division is another or lies in it. */
export function liesIn(code: string, outer: string): boolean {
  if (outer.endsWith(PROVINCE_END)) return code.startsWith(outer.slice(0, 2));
  return outer.endsWith(PREFECTURE_END) ? code.startsWith(outer.slice(0, 4)) : code === outer;
}

/** The province that a division is or lies in. */
export function provinceOf(code: string): string {
  return code.slice(0, 2) + PROVINCE_END;
}

/** The city that a county lies in or a prefecture is; a province for what lies under none, and for itself. */
export function cityOf(code: string): string {
  const isDirect = UNDER_PROVINCE.has(code.slice(0, 2)) || code.endsWith(PROVINCE_END);
  return isDirect ? provinceOf(code) : code.slice(0, 4) + PREFECTURE_END;
}

function readTable(): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  for (const row of [...DIVISIONS, ...MORE_PROVINCES]) readProvince(row, meanings);
  for (const [name, code] of [...FORMER_NAMES, ...OTHER_FORMS]) {
    const meaning = meaningOf(meanings, name);
    if (meaning.whole.length === 0) meaning.whole.push(code);
  }
  return meanings;
}

function readProvince(row: string, meanings: Map<string, Meaning>): void {
  const [head = "", ...prefectures] = row.split("|");
  const province = head.slice(0, 2);
  enter(meanings, head.slice(2), province + PROVINCE_END);
  for (const words of prefectures) {
    const [city = "", ...counties] = words.split(" ");
    const prefecture = province + city.slice(0, 2);
    if (city.length > 2) enter(meanings, city.slice(2), prefecture + PREFECTURE_END);
    let last = 0;
    for (const county of counties) {
      const isNumbered = county.charCodeAt(0) < 0x3a;
      last = isNumbered ? Number(county.slice(0, 2)) : last + 1;
      const code = prefecture + String(last).padStart(2, "0");
      enter(meanings, isNumbered ? county.slice(2) : county, code);
    }
  }
}

function enter(meanings: Map<string, Meaning>, name: string, code: string): void {
  nameByCode.set(code, name);
  enterWhole(meaningOf(meanings, name), code);
  const plain = name.replace(SELF_GOVERNED, "$1").replace(NAMED_FOR_PEOPLE, "$1$2");
  const stem = plain.replace(LAST_SYLLABLE, "");
  if (stem.length >= SHORTEST && stem !== name && stem !== NEVER_SHORT)
    meaningOf(meanings, stem).short.push(code);
  if (plain !== name && !isStemOfProvince(meanings, stem)) enterPlain(meanings, plain, code);
}

/** 河南县 would be heard in 河南县级. */
function isStemOfProvince(meanings: Map<string, Meaning>, stem: string): boolean {
  return meanings.get(stem)?.short.some((code) => code.endsWith(PROVINCE_END)) ?? false;
}

function enterWhole(meaning: Meaning, code: string): void {
  if (meaning.isPlain) meaning.whole.length = 0;
  meaning.isPlain = false;
  meaning.whole.push(code);
}

function enterPlain(meanings: Map<string, Meaning>, name: string, code: string): void {
  const meaning = meaningOf(meanings, name);
  if (meaning.whole.length === 0) meaning.isPlain = true;
  if (meaning.isPlain) meaning.whole.push(code);
}

function meaningOf(meanings: Map<string, Meaning>, name: string): Meaning {
  const known = meanings.get(name);
  if (known) return known;
  const meaning: Meaning = { whole: [], short: [], isPlain: false };
  meanings.set(name, meaning);
  return meaning;
}
