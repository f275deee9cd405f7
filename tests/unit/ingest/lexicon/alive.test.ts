import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDeadWords } from "../../../bench/dead/find-dead-words";
import { listWords } from "../../../bench/dead/list-words";
import { listTexts } from "../../../bench/same/texts";

const ROOT = join(import.meta.dirname, "../../../..");
/** Enough for a busy machine; how long it takes is not what is asked. */
const PATIENCE = 120_000;

describe("the words of the lexicon", () => {
  const words = listWords();

  it("are many", () => {
    expect(words.length).toBeGreaterThan(1000);
  });

  it("stand once each: of two classes in one trie the later would win", () => {
    const seen = new Map<unknown, Set<string>>();
    const twice = words.filter(({ trie, word }) => {
      const known = seen.get(trie) ?? new Set();
      seen.set(trie, known);
      return known.has(word) || !known.add(word);
    });
    expect(twice.map(({ table, tag, word }) => `${table}, ${tag}: ${word}`)).toEqual([]);
  });

  it(
    "decide something each: without it some text of the project is read otherwise",
    () => {
      const dead = findDeadWords(listTexts(ROOT).map(({ raw }) => raw));
      expect(dead.map(({ table, tag, word }) => `${table}, ${tag}: ${word}`)).toEqual([]);
    },
    PATIENCE,
  );
});

describe("findDeadWords", () => {
  const named = (raws: string[]) => findDeadWords(raws).map(({ word }) => word);

  it("finds all dead where nothing is to be read", () => {
    expect(named([])).toHaveLength(listWords().length);
  });

  it("finds a word alive that a text needs, and one dead that only stands in it", () => {
    const dead = findDeadWords(["社区梳理痛点30个。", "大家关心痛点。"]);
    const words = dead.map(({ word }) => word);
    expect(words).not.toContain("痛点");
    expect(dead.find(({ word }) => word === "大家")?.occurrences).toBe(1);
  });

  it("puts each word back", () => {
    const raws = ["组织陪诊员30名参加活动。"];
    expect(named(raws)).toEqual(named(raws));
  });
});
