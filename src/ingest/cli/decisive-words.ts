import type { Trace } from "../facts/judge-mentions";
import { METRIC_GROUPS, UNTOLD } from "../facts/metric/find-metric";
import { RATES } from "../facts/metric/rates";
import { RULES } from "../rules/judge";
import type { Conditions } from "../sentence/condition";
import { wordsFor } from "../sentence/words-for";

/** What the reader told of a numeral while it decided. */
export type Traced = readonly [mention: Parameters<Trace>[0], verdict: Parameters<Trace>[1]];

/** What has to hold for a rule or a row, all of it, by its name. */
const CONDITIONS: ReadonlyMap<string, readonly Conditions[]> = new Map([
  ...[...RULES, UNTOLD].map(({ name, when }): [string, readonly Conditions[]] => [name, [when]]),
  ...[...METRIC_GROUPS, RATES].flatMap(({ when, rows }) =>
    rows.map((row): [string, readonly Conditions[]] => [row.name, [when, row.when]]),
  ),
]);

/** The words around a number for which a rule or a row holds; `null` where its own words tell. */
export function decisiveWords(
  name: string | null,
  traced: Traced | null,
): readonly string[] | null {
  const conditions = CONDITIONS.get(name ?? "");
  if (conditions === undefined || traced === null) return null;
  const [mention, { around }] = traced;
  if (mention.kind === "rejected" || around === undefined) return null;
  const words = conditions.flatMap((when) => wordsFor(when, mention.reading, around));
  return words.length > 0 ? [...new Set(words)] : [around.said];
}

/** The row of the metric's table that told what a fact counts. */
export function rowOf(traced: Traced | null): string | null {
  const verdict = traced?.[1];
  return verdict && "row" in verdict ? String(verdict.row) : null;
}
