import type { Period } from "../../../model/dataset";
import type { ItemFrame } from "../../facts/item-frame";
import { periodAbove } from "../../facts/make-cell-fact";
import {
  type Header,
  readHeader,
  readUnit,
  type StatedUnit,
  unitOf,
} from "../../facts/read-header";

/** What the lines above a table say of all its numbers. */
export interface Caption {
  /** What it is a table of, where its own head does not say what is counted. */
  readonly title: Header | null;
  readonly unit: StatedUnit | null;
  /** It states several, and scales one of them (单位：万人、场): which column is scaled is not said. */
  readonly isMixed: boolean;
  /** The time that it covers. */
  readonly period: Period | null;
}

const UNIT_LINE = /[(（]?\s*单位\s*[:：]\s*([^\s、,，;；()（）:：]{1,6})\s*[)）]?$/;
const MIXED = /单位\s*[:：]\s*(?=[^()（）]*[万亿百千])[^()（）]{1,8}[、,，;；/]/;
const LONGEST = 40;
/** 人数及增长率: not all of it is a rate. */
const SEVERAL = /[、和与及]/;
const SENTENCE = /[。；！？!?]/;
const MARK = /^(?:附?[表件]\s*[\d一二三四五六七八九十]*\s*[.、:：]?\s*|[一二三四五六七八九十]+、)/;
/** 各街道志愿者人数: whose they are is said by the rows. */
const EACH = /^各(?:区县|县区|区市县|街道乡镇|镇街|街镇|街乡镇?|乡镇|街道|社区|[区县市镇乡村校])+/;
const KIND_OF_TABLE =
  /(?:情况)?(?:统计|汇总|明细|一览|进度|分布|情况)*(?:表|数据)?(?:[(（][^()（）]*[)）])?$/;

/** Reads the lines above a table, the nearest first: a line of its measure word (单位：万人), and its title. */
export function readCaption(above: readonly string[], frame: ItemFrame): Caption {
  const unit = above.map((line) => UNIT_LINE.exec(line)?.[1]).find(Boolean);
  const title = above.find((line) => !isUnitLine(line));
  const isTitle = title !== undefined && title.length <= LONGEST && !SENTENCE.test(title);
  const words = isTitle ? title.replace(UNIT_LINE, "").replace(MARK, "").trim() : "";
  const stated = readHeader(words.replaceAll("（", "(").replaceAll("）", ")"));
  const thing = stated.printed.replace(EACH, "").replace(KIND_OF_TABLE, "");
  return {
    title: thing === "" ? null : readHeader(thing),
    unit:
      (unit === undefined ? null : readUnit(unit)) ??
      (SEVERAL.test(thing) && stated.isRate ? null : unitOf(stated)),
    isMixed: above.some((line) => MIXED.test(line)),
    period: periodAbove(above, frame),
  };
}

function isUnitLine(line: string): boolean {
  return /^[(（]?\s*单位\s*[:：]/.test(line);
}
