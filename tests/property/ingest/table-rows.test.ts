import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ingestText } from "../../../src/ingest/ingest";
import { DISTRICT_CODES, DISTRICTS, type DistrictCode } from "../../../src/model/district";
import { matchesSelector } from "../../../src/model/selector";

/** Headers by the metric that their words and measure word give. */
const COLUMNS = {
  volunteer_persons: "志愿者（人）",
  volunteer_teams: "志愿服务队（支）",
  activities: "活动（场）",
  goods: "发放手册（份）",
} as const;
type Metric = keyof typeof COLUMNS;

/** How a row is laid out; blanks can leave no cell empty. */
const LAYOUTS = {
  tabs: { row: (cells: readonly string[]) => cells.join("\t"), empty: "" },
  bars: { row: (cells: readonly string[]) => `| ${cells.join(" | ")} |`, empty: "" },
  commas: { row: (cells: readonly string[]) => cells.join(","), empty: "—" },
  gaps: { row: (cells: readonly string[]) => cells.join("    "), empty: "—" },
  lines: { row: (cells: readonly string[]) => cells.join("\n"), empty: "—" },
} as const;

const metrics = fc.uniqueArray(fc.constantFrom(...(Object.keys(COLUMNS) as Metric[])), {
  minLength: 2,
});
const districts = fc.uniqueArray(fc.constantFrom(...DISTRICT_CODES), {
  minLength: 2,
  maxLength: 6,
});

/** A table with its rows in two orders: a number a district and metric, `null` where its cell is empty. */
const tables = fc
  .record({ metrics, districts, layout: fc.constantFrom(...Object.values(LAYOUTS)) })
  .chain(({ metrics: columns, districts: rows, layout }) =>
    fc.record({
      columns: fc.constant(columns),
      layout: fc.constant(layout),
      rows: fc.constant(rows),
      permuted: fc.shuffledSubarray(rows, { minLength: rows.length }),
      numbers: fc.array(
        // The first column is never empty: a table needs numbers to be one.
        fc
          .tuple(
            fc.integer({ min: 1, max: 99_999 }),
            fc.array(fc.option(fc.integer({ min: 0, max: 99_999 })), {
              minLength: columns.length - 1,
              maxLength: columns.length - 1,
            }),
          )
          .map(([first, rest]) => [first, ...rest]),
        { minLength: rows.length, maxLength: rows.length },
      ),
    }),
  );

type Table = typeof tables extends fc.Arbitrary<infer T> ? T : never;

function write({ columns, layout, rows, numbers }: Table, order: readonly DistrictCode[]): string {
  const body = order.map((code) => {
    const own = numbers[rows.indexOf(code)] ?? [];
    return layout.row([DISTRICTS[code].name, ...own.map((value) => String(value ?? layout.empty))]);
  });
  return [layout.row(["区", ...columns.map((metric) => COLUMNS[metric])]), ...body].join("\n");
}

/** What a text says, whatever the order: district, metric and value. */
function read(raw: string): string[] {
  const { facts } = ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });
  expect(facts.every(({ selector }) => matchesSelector(raw, selector))).toBe(true);
  return facts.map(({ district, metric, value }) => `${district} ${metric} ${value}`).sort();
}

function say({ columns, rows, numbers }: Table): string[] {
  return rows
    .flatMap((code, row) =>
      columns.flatMap((metric, column) => {
        const value = numbers[row]?.[column] ?? null;
        return value === null ? [] : [`${code} ${metric} ${value}`];
      }),
    )
    .sort();
}

describe("the rows of a table", () => {
  it("keep their numbers in any order: none gets another row's district", () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(read(write(table, table.rows))).toEqual(say(table));
        expect(read(write(table, table.permuted))).toEqual(say(table));
      }),
      { numRuns: 300 },
    );
  });

  it("of which one lacks a cell give nothing, and a problem", () => {
    fc.assert(
      fc.property(tables, fc.nat(), (table, at) => {
        const lines = write({ ...table, layout: LAYOUTS.tabs }, table.rows).split("\n");
        const index = 1 + (at % (lines.length - 1));
        const raw = lines
          .map((line, row) => (row === index ? line.slice(0, line.lastIndexOf("\t")) : line))
          .join("\n");
        const { facts, ledgers } = ingestText({ raw, sha256: "0".repeat(64), encoding: "utf-8" });
        expect(facts).toEqual([]);
        expect(ledgers.flatMap(({ problems }) => problems.map(({ kind }) => kind))).toContain(
          "unread_table",
        );
      }),
      { numRuns: 100 },
    );
  });
});
