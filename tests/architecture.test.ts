import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { measureFunctions } from "./support/measure-functions";
import { listModules, readImports } from "./support/read-imports";
import { readLiterals } from "./support/read-literals";

/** Who may import whom; the README shows the same table. A folder may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ingest: ["model"],
  stats: ["model"],
  data: ["model"],
  state: ["model"],
  ui: ["model", "stats"],
  charts: ["model", "stats"],
  features: ["model", "stats", "data", "state", "ui", "charts", "ingest"],
  app: ["model", "stats", "data", "state", "ui", "features"],
};

/** Packages that live in one room only. Node's own modules belong to the command line of the reader. */
const HOMES: readonly (readonly [packageName: RegExp, home: RegExp])[] = [
  [/^valibot$/, /^src\/model\//],
  [/^@tanstack\/react-query$/, /^src\/data\//],
  [/^@tanstack\/react-virtual$/, /^src\/features\/filter\//],
  [/^zustand$/, /^src\/state\//],
  [/^echarts(\/|$)/, /^src\/charts\//],
  [/^msw(\/|$)/, /^mock\//],
  [/^node:/, /^src\/ingest\/cli(\/|\.ts$)/],
];

const modules = listModules(["src", "mock"]);
const imports = readImports(["src", "mock"]);

describe("the import table", () => {
  it("sees the whole house", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(imports.filter(({ target }) => target.startsWith("src/")).length).toBeGreaterThan(200);
  });

  it("lets arrows point downwards only", () => {
    const wrong = imports.filter(({ from, target }) => {
      const own = floorOf(from);
      const other = floorOf(target);
      return own && other && own !== other && !MAY_IMPORT[own]?.includes(other);
    });
    expect(wrong).toEqual([]);
  });

  it("keeps features strangers to each other", () => {
    const roomOf = (path: string) => /^src\/features\/([^/]+)\//.exec(path)?.[1];
    const wrong = imports.filter(({ from, target }) => {
      const own = roomOf(from);
      const other = roomOf(target);
      return own && other && own !== other;
    });
    expect(wrong).toEqual([]);
  });

  it("has no circles", () => {
    expect(findCircle()).toBeNull();
  });

  it("keeps each library at home", () => {
    const wrong = imports.filter(({ from, target }) =>
      HOMES.some(([packageName, home]) => packageName.test(target) && !home.test(from)),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps react out of the crafts that know no screen", () => {
    const wrong = imports.filter(
      ({ from, target }) => /^src\/(model|stats|ingest)\//.test(from) && /^react/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it("lets the page reach the stand-in by dynamic import only, from main alone", () => {
    const reaching = imports.filter(
      ({ from, target }) => from.startsWith("src/") && target.startsWith("mock/"),
    );
    expect(reaching).toEqual([
      { from: "src/main.tsx", target: "mock/start-mock", isDynamic: true },
    ]);
  });

  it("lets the page reach the reader by dynamic import only, from one place", () => {
    const reaching = imports.filter(
      ({ from, target }) => floorOf(from) !== "ingest" && target.startsWith("src/ingest/"),
    );
    expect(reaching).toEqual([
      { from: "src/features/guide/load-reader.ts", target: "src/ingest/ingest", isDynamic: true },
    ]);
  });

  it("lets the stand-in know the words of the field only", () => {
    const wrong = imports.filter(
      ({ from, target }) =>
        from.startsWith("mock/") && target.startsWith("src/") && floorOf(target) !== "model",
    );
    expect(wrong).toEqual([]);
  });
});

/** The rooms of the reader, from the top: each may use what stands below it, and nothing above. */
const ROOMS = [
  "cli.ts",
  "cli",
  "ingest.ts",
  "layout",
  "facts",
  "rules",
  "sentence",
  "numbers",
  "text",
  "lexicon",
  "engine",
];

describe("the rooms of the reader", () => {
  const files = modules.filter((path) => path.startsWith("src/ingest/"));
  const own = imports.filter(({ from }) => from.startsWith("src/ingest/"));

  it("are the ones that the README names, and nothing lies loose beside them", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual([...ROOMS].sort());
  });

  it("let arrows point downwards only", () => {
    const inside = own.filter(({ target }) => target.startsWith("src/ingest/"));
    expect(inside.length).toBeGreaterThan(200);
    const floor = (path: string) => ROOMS.indexOf(roomOf(path));
    expect(inside.filter(({ from, target }) => floor(target) < floor(from))).toEqual([]);
  });

  it("need no package", () => {
    const outside = own.filter(({ target }) => !target.startsWith("src/"));
    expect(outside.filter(({ from }) => !/^src\/ingest\/cli(\/|\.ts$)/.test(from))).toEqual([]);
  });

  it("keep words in the lexicon, and patterns where they are asked", () => {
    const lexicon = files.filter((path) => roomOf(path) === "lexicon");
    expect(lexicon.length).toBeGreaterThan(5);
    expect(lexicon.filter((path) => readLiterals(path).some(({ isPattern }) => isPattern))).toEqual(
      [],
    );
  });

  it("keep words out of the engine", () => {
    const engine = files.filter((path) => roomOf(path) === "engine");
    expect(engine.length).toBeGreaterThan(3);
    const holdsWord = ({ source }: { source: string }) => /\p{Script=Han}/u.test(source);
    expect(engine.filter((path) => readLiterals(path).some(holdsWord))).toEqual([]);
  });
});

/** `layout`, or the name of a file that lies in no room; an import leaves the ending out. */
function roomOf(path: string): string {
  const [, name = ""] = /^src\/ingest\/([^/]+)/.exec(path) ?? [];
  return path.split("/").length > 3 || name.endsWith(".ts") ? name : `${name}.ts`;
}

describe("the style sheets", () => {
  // The build names a class by its sheet, `FilterPanel_option`: two sheets of one name would mix their rules.
  it("have names of their own", () => {
    const names = readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".module.css"))
      .map((path) => basename(path));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("the size of a file", () => {
  const lengths = modules
    .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);

  it("is never over 250 lines", () => {
    expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  });

  it("is under 80 lines at the median", () => {
    expect(lengths[Math.floor(lengths.length / 2)]?.lines).toBeLessThan(80);
  });
});

describe("the imports of a file", () => {
  it("are never more than twelve", () => {
    const counts = modules.map((path) => ({
      path,
      count: imports.filter(({ from }) => from === path).length,
    }));
    expect(counts.filter(({ count }) => count > 12)).toEqual([]);
  });
});

describe("the size of a function", () => {
  const functions = modules.flatMap(measureFunctions);

  it("is measured for every kind of function", () => {
    expect(functions.length).toBeGreaterThan(500);
  });

  it("is never over 40 lines", () => {
    expect(functions.filter(({ lines }) => lines > 40)).toEqual([]);
  });
});

function floorOf(path: string): string | undefined {
  return /^src\/([^/]+)\//.exec(path)?.[1];
}

/** A chain of static imports that comes back to its start, or null. */
function findCircle(): string[] | null {
  const known = new Set(modules);
  const targetsOf = new Map<string, string[]>();
  for (const { from, target, isDynamic } of imports) {
    const path = [`${target}.ts`, `${target}.tsx`].find((candidate) => known.has(candidate));
    if (path && !isDynamic) targetsOf.set(from, [...(targetsOf.get(from) ?? []), path]);
  }
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return null;
    for (const next of targetsOf.get(path) ?? []) {
      const circle = visit(next, [...trail, path]);
      if (circle) return circle;
    }
    done.add(path);
    return null;
  };
  for (const path of modules) {
    const circle = visit(path, []);
    if (circle) return circle;
  }
  return null;
}
