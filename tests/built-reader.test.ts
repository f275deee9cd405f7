import { parseSync, Visitor } from "oxc-parser";
import { build, type Rolldown } from "vite";
import { beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "./support/read-examples";
import { listModules } from "./support/read-imports";

const BUILD_TIME = 60_000;
const texts = new Set<string>();

/** The reader alone, built as the page's build makes it; nothing is written. */
async function buildReader(): Promise<string[]> {
  const built = await build({
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: "src/ingest/ingest.ts", preserveEntrySignatures: "strict" },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output.flatMap((file) => (file.type === "chunk" ? file.code : []));
}

beforeAll(async () => {
  for (const code of await buildReader())
    new Visitor({
      Literal: ({ value }) => {
        if (typeof value === "string") texts.add(value);
      },
      TemplateElement: ({ value }) => {
        texts.add(value.cooked ?? "");
      },
    }).visit(parseSync("reader.js", code).program);
}, BUILD_TIME);

describe("the reader as the browser gets it", () => {
  it("has the rules by name", () => {
    expect(texts).toContain("penalty/fine");
  });

  it("goes without the phrases that prove rules and rows", () => {
    const phrases = listModules(["src/ingest"]).flatMap(readExamples);
    expect(phrases.length).toBeGreaterThan(300);
    expect(phrases.filter((phrase) => texts.has(phrase))).toEqual([]);
  });
});
