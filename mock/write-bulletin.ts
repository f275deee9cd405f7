import type { Fact, Issue, Item } from "../src/model/dataset";
import { DISTRICT_CODES, DISTRICTS, type DistrictCode } from "../src/model/district";
import type { Ledger, Rejected } from "../src/model/ledger";
import { hashBytes } from "./hash-bytes";
import { exactNumber, hedgedNumber } from "./hedged-number";
import type { Random } from "./seeded-random";
import {
  CORE_METRICS,
  CORE_PHRASES,
  type CoreMetric,
  EXTRA_PHRASES,
  type Phrase,
} from "./series-phrases";
import { type TextWriter, textWriter } from "./text-writer";

/** A district and a core metric of one issue. */
export interface SeriesCell {
  readonly issueId: string;
  readonly district: DistrictCode;
  readonly metric: CoreMetric;
}

export interface Bulletin {
  readonly issue: Issue;
  readonly items: readonly Item[];
  readonly facts: readonly Fact[];
  readonly ledger: Ledger;
  readonly text: string;
  /** Cells of the core metrics left out on purpose, whole reports included. */
  readonly gaps: readonly SeriesCell[];
  /** Cells that say 0. */
  readonly zeros: readonly SeriesCell[];
}

/** What a masthead says. */
export interface Masthead {
  readonly serial: number;
  /** Within its year. */
  readonly number: number;
  readonly date: string;
  /** 1 at the start of the series; running totals grow with it. */
  readonly growth: number;
}

const SERIES = "（合成数据）精神文明建设情况简报";
const PUBLISHER = "合成数据编辑部";
const SECTIONS = ["疫情防控", "文明创建", "学雷锋志愿服务", "环境整治"] as const;
const HEADLINES = [
  "凝聚志愿服务力量",
  "汇聚文明实践合力",
  "擦亮志愿服务品牌",
  "传递城市温度",
] as const;
const OPENINGS = ["发挥统筹作用", "坚持党建引领", "细化服务清单", "聚焦群众需求"] as const;
const CLOSINGS = ["受到群众好评", "温暖人心", "成效明显", "形成长效机制"] as const;
const CONTEXT = "在全区新时代文明实践阵地广泛动员，";
const MARKERS = ["一是", "二是", "三是", "四是", "五是", "六是", "七是"] as const;

/** What is being written; the lists grow with the text. */
interface Draft {
  readonly masthead: Masthead;
  readonly issueId: string;
  readonly random: Random;
  readonly out: TextWriter;
  readonly items: Item[];
  readonly facts: Fact[];
  readonly rejected: Rejected[];
  readonly gaps: SeriesCell[];
  readonly zeros: SeriesCell[];
}

/** One made-up bulletin that says 合成数据 in its masthead; every number in it is a fact or in the ledger. */
export async function writeBulletin(masthead: Masthead, random: Random): Promise<Bulletin> {
  const issueId = String(masthead.serial);
  const lists = { items: [], facts: [], rejected: [], gaps: [], zeros: [] };
  const draft: Draft = { masthead, issueId, random, out: textWriter(), ...lists };
  writeMasthead(draft);
  const first = random.between(0, SECTIONS.length - 1);
  DISTRICT_CODES.forEach((district, index) => {
    const section = SECTIONS[(first + Math.floor(index / 8)) % SECTIONS.length] ?? SECTIONS[0];
    if (index % 8 === 0) draft.out.write(`【${section}】\n\n`);
    writeReport(draft, district, section);
  });
  const text = draft.out.text();
  const sha256 = await hashBytes(new TextEncoder().encode(text));
  const { items, facts, rejected, gaps, zeros } = draft;
  const issue: Issue = {
    id: issueId,
    series: SERIES,
    number: masthead.number,
    serial: masthead.serial,
    date: masthead.date,
    publisher: PUBLISHER,
    text: { path: `texts/${issueId}.txt`, sha256, length: text.length, encoding: "utf-8" },
  };
  return { issue, items, facts, ledger: { issueId, rejected, problems: [] }, text, gaps, zeros };
}

function writeMasthead({ masthead, out, rejected }: Draft): void {
  const reject = (reason: Rejected["reason"], words: string) =>
    rejected.push({ itemId: null, reason, rule: null, selector: out.write(words) });
  const [year, month, day] = masthead.date.split("-").map(Number);
  out.write(`\n\n${SERIES}\n\n`);
  reject("ordinal", `第 ${masthead.number} 期`);
  out.write("\n\n(");
  reject("ordinal", `总第 ${masthead.serial} 期`);
  out.write(`)\n\n${PUBLISHER}\n\n`);
  reject("date", `${year} 年 ${month} 月 ${day} 日`);
  out.write("\n\n");
}

function writeReport(draft: Draft, district: DistrictCode, section: string): void {
  const { random, out, issueId, items, gaps } = draft;
  const missing = random.chance(0.12)
    ? CORE_METRICS
    : CORE_METRICS.filter(() => random.chance(0.1));
  gaps.push(...missing.map((metric) => ({ issueId, district, metric })));
  if (missing.length === CORE_METRICS.length) return;
  const phrases: Phrase[] = CORE_METRICS.filter((metric) => !missing.includes(metric)).map(
    (metric) => pickCore(random, metric),
  );
  for (let extra = random.between(1, 3); extra > 0; extra -= 1) {
    const candidate = random.pick(EXTRA_PHRASES);
    if (!phrases.includes(candidate) && !isGap(missing, candidate)) phrases.push(candidate);
  }
  const itemId = `${issueId}/${items.length + 1}`;
  const { name } = DISTRICTS[district];
  const start = out.position();
  const headline = `${name}新时代文明实践中心${random.pick(HEADLINES)}`;
  out.write(`${headline}。`);
  phrases.forEach((phrase, index) => {
    writePoint(draft, itemId, district, phrase, index);
  });
  const creditText = `${name}文明办`;
  const end = out.write(`\n\n（${creditText}）`).end;
  out.write("\n\n");
  items.push({
    id: itemId,
    issueId,
    section,
    district,
    place: null,
    division: null,
    headline,
    creditText,
    start,
    end,
  });
}

/** A planned number would fill a gap of its metric. */
function isGap(missing: readonly CoreMetric[], { metric }: Phrase): boolean {
  return missing.some((gap) => gap === metric);
}

function pickCore(random: Random, metric: CoreMetric): Phrase {
  const [usual, ...others] = CORE_PHRASES[metric];
  const [other] = others;
  return other && random.chance(0.15) ? other : usual;
}

function writePoint(
  draft: Draft,
  itemId: string,
  district: DistrictCode,
  phrase: Phrase,
  index: number,
): void {
  const { random, out, rejected, facts, zeros, issueId, masthead } = draft;
  const marker = MARKERS[index] ?? MARKERS[0];
  rejected.push({ itemId, reason: "list_marker", rule: null, selector: out.write(marker) });
  out.write(`${random.pick(OPENINGS)}，${random.chance(0.3) ? CONTEXT : ""}`);
  const period = phrase.hasStart ? writeStart(draft, itemId) : null;
  out.write(phrase.before);
  const isZero = phrase.metric === "activities" && !phrase.planned && random.chance(0.03);
  if (isZero) zeros.push({ issueId, district, metric: "activities" });
  const share = DISTRICTS[district].population2020 / 1_300_000;
  const size = phrase.size * (phrase.per ? 1 : share) * (phrase.cumulative ? masthead.growth : 1);
  const number = isZero
    ? exactNumber(0, phrase.unit)
    : hedgedNumber(
        random,
        size * (0.8 + 0.4 * random.next()),
        phrase.unit,
        random.pick(phrase.hedges),
      );
  const selector = out.write(number.words);
  const { metric, subject, scope, per, cumulative, planned } = phrase;
  facts.push({
    id: `${itemId}@${selector.start}`,
    itemId,
    district,
    place: null,
    division: null,
    ...{ metric, subject, scope, period, per, cumulative, planned },
    ...number.quantity,
    selector,
  });
  out.write(`${phrase.after}，${random.pick(CLOSINGS)}。`);
}

/** Writes the first of the month before the bulletin as the day from which is counted. */
function writeStart({ out, rejected, masthead }: Draft, itemId: string): Fact["period"] {
  const [year = 0, month = 1] = masthead.date.split("-").map(Number);
  const startMonth = month === 1 ? 12 : month - 1;
  const startYear = month === 1 ? year - 1 : year;
  const words = `${startMonth}月1日以来`;
  const selector = out.write(words);
  rejected.push({ itemId, reason: "date", rule: null, selector });
  out.write("，");
  const start = `${startYear}-${String(startMonth).padStart(2, "0")}-01`;
  return { start, end: masthead.date, words };
}
