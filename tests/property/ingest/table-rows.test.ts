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

/** Titles that say what is counted, by ten thousands. */
const CAPTIONS = [
  "志愿者人数（万人）",
  "各区志愿者人数（单位：万人）",
  "各区志愿者人数\n单位：万人",
];
const COLUMNS_OF_ONE_THING = [
  ["上半年", "下半年"],
  ["男", "女"],
  ["1月", "2月"],
];
const tenths = fc.integer({ min: 1, max: 999 });

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

  it("of a second table below are not those of the first, nor the other way round", () => {
    const below = fc.uniqueArray(fc.constantFrom(...DISTRICT_CODES), { minLength: 2 });
    const breaks = fc.constantFrom("\n", "\n\n");
    fc.assert(
      fc.property(tables, below, breaks, (table, codes, apart) => {
        fc.pre(table.columns.length === 2 && table.layout !== LAYOUTS.lines);
        const { row } = table.layout;
        const head = row(["区", "死亡（人）", "受伤（人）"]);
        const dead = codes.map((code) => row([DISTRICTS[code].name, "3", "5"]));
        const raw = `${write(table, table.rows)}${apart}${[head, ...dead].join("\n")}`;
        const others = codes.flatMap((code) => [`${code} other 3`, `${code} other 5`]);
        expect(read(raw)).toEqual([...say(table), ...others].sort());
      }),
      { numRuns: 100 },
    );
  });

  it("take thing and scale from the title where the columns say only when or of whom", () => {
    const titles = fc.constantFrom(...CAPTIONS);
    const heads = fc.constantFrom(...COLUMNS_OF_ONE_THING);
    fc.assert(
      fc.property(titles, heads, districts, tenths, (title, columns, codes, value) => {
        const body = codes.map((code) =>
          [DISTRICTS[code].name, ...columns.map(() => (value / 10).toFixed(1))].join("\t"),
        );
        const raw = [title, ["区", ...columns].join("\t"), ...body].join("\n");
        const all = codes.flatMap((code) =>
          columns.map(() => `${code} volunteer_persons ${value * 1000}`),
        );
        expect(read(raw)).toEqual(all.sort());
      }),
      { numRuns: 100 },
    );
  });

  it("give no volunteers and no activities for a rank or a rate", () => {
    const headers = ["志愿者排名", "名次", "志愿者占比", "活动完成率", "同比", "增幅"];
    fc.assert(
      fc.property(fc.constantFrom(...headers), districts, tenths, (header, codes, value) => {
        const body = codes.map((code) => `${DISTRICTS[code].name}\t${value}`);
        const said = read([`区\t${header}`, ...body].join("\n"));
        expect(said.filter((words) => !words.includes(" other "))).toEqual([]);
      }),
      { numRuns: 100 },
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
