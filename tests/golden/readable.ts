import { hasMasthead, ingestText } from "../../src/ingest/ingest";
import type { Fact } from "../../src/model/dataset";

/** A reading in the form in which people write and review it: one line a number. */
export interface Readable {
  readonly issues: readonly (readonly unknown[])[];
  readonly items: readonly (readonly unknown[])[];
  readonly facts: readonly (readonly unknown[])[];
  readonly rejected: readonly (readonly [exact: string, reason: string])[];
  readonly problems: readonly string[];
}

/** issues: series, number, serial, date, publisher. items: section, place, headline, sign-off. */
export function readReadable(raw: string): Readable {
  const sha256 = "0".repeat(64);
  const { issues, items, facts, ledgers } = ingestText({ raw, sha256, encoding: "utf-8" });
  return {
    issues: issues
      .filter(hasMasthead)
      .map(({ series, number, serial, date, publisher }) => [
        series,
        number,
        serial,
        date,
        publisher,
      ]),
    items: items.map(({ section, district, place, headline, creditText }) => [
      section,
      district ?? place,
      headline,
      creditText,
    ]),
    facts: facts.map(toLine),
    rejected: ledgers.flatMap(({ rejected }) =>
      rejected.map(({ selector, reason }) => [selector.exact, reason] as const),
    ),
    problems: ledgers.flatMap(({ problems }) =>
      problems.map(({ kind, selector }) => (selector ? `${kind}: ${selector.exact}` : kind)),
    ),
  };
}

/** exact, metric, value, minValue, maxValue, bound, marks, unit, place, and what else it carries. */
function toLine(fact: Fact): unknown[] {
  const { selector, metric, value, minValue, maxValue, bound, marks, unitText } = fact;
  const { district, place, subject, scope, period, per, cumulative, planned } = fact;
  const more = {
    ...(subject === null ? {} : { subject }),
    ...(scope === null ? {} : { scope }),
    ...(period === null
      ? {}
      : { period: `${period.start ?? ""}/${period.end ?? ""} ${period.words ?? ""}`.trimEnd() }),
    ...(per === null ? {} : { per }),
    ...(cumulative ? { cumulative } : {}),
    ...(planned ? { planned } : {}),
  };
  const words = [selector.exact, metric, value, minValue, maxValue, bound, marks.join(" ")];
  return [...words, unitText, district ?? place, more];
}

/** One entry a line, as a person would lay it out. */
export function formatReadable(readable: Readable): string {
  const lists = Object.entries(readable).map(([name, list]: [string, readonly unknown[]]) => {
    const lines = list.map((entry) => `\n    ${JSON.stringify(entry)}`);
    return `  "${name}": [${lines.join(",")}${lines.length > 0 ? "\n  " : ""}]`;
  });
  return `{\n${lists.join(",\n")}\n}\n`;
}
