import * as v from "valibot";
import { ENCODINGS } from "./dataset";
import { type DistrictCode, isDistrictCode } from "./district";
import { DIVISION_LEVELS } from "./division";
import { isMetricId, type MetricId } from "./metric";
import { BOUNDS } from "./quantity";

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
/** A count as stated: never below zero, and no larger than a number can be told from its neighbours. */
const amount = v.pipe(v.number(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const isoDate = v.pipe(v.string(), v.isoDate());
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const relativePath = v.pipe(v.string(), v.regex(/^(?![/.])(?!.*\.\.)[\w\-./]+$/u));
const districtCode = v.custom<DistrictCode>((x) => typeof x === "string" && isDistrictCode(x));
const district = v.nullable(districtCode);
const divisionCode = v.pipe(v.string(), v.regex(/^\d{6}$/));
const division = v.optional(
  v.nullable(
    v.object({
      code: divisionCode,
      level: v.picklist(DIVISION_LEVELS),
      parent: v.nullable(divisionCode),
    }),
  ),
  null,
);
/** Words that may be missing. */
export const text = v.nullable(v.string());

/** Shapes of `dataset.json` as it lies on disk; types in dataset.ts are what comes out. */
export const issueSchema = v.object({
  id: v.pipe(v.string(), v.minLength(1)),
  series: text,
  number: v.nullable(amount),
  serial: v.nullable(amount),
  date: v.nullable(isoDate),
  publisher: text,
  text: v.object({ path: relativePath, sha256, length: offset, encoding: v.picklist(ENCODINGS) }),
});

export const itemSchema = v.object({
  id: v.string(),
  issueId: v.string(),
  section: text,
  district,
  place: text,
  division,
  headline: v.string(),
  creditText: text,
  unreadDistricts: v.exactOptional(v.array(districtCode)),
  start: offset,
  end: offset,
});

export const selectorSchema = v.object({ start: offset, end: offset, exact: v.string() });

export const factSchema = v.object({
  id: v.string(),
  itemId: v.string(),
  district,
  place: text,
  division,
  metric: v.custom<MetricId>((x) => typeof x === "string" && isMetricId(x)),
  subject: text,
  scope: text,
  period: v.nullable(
    v.object({
      start: v.nullable(isoDate),
      end: v.nullable(isoDate),
      words: v.optional(text, null),
    }),
  ),
  per: text,
  cumulative: v.boolean(),
  planned: v.boolean(),
  value: amount,
  minValue: v.nullable(amount),
  maxValue: v.nullable(amount),
  bound: v.picklist(BOUNDS),
  marks: v.array(v.string()),
  unitText: text,
  selector: selectorSchema,
});
