import { describe, expect, it } from "vitest";
import { TRIAL_TEXT } from "../../../src/features/guide/trial-text";
import { MATRIX_TEXT } from "../../../src/features/matrix/matrix-text";
import { DRAWER_TEXT } from "../../../src/features/source/drawer-text";
import { TREND_TEXT } from "../../../src/features/trend/trend-text";
import { FAULT_TEXT } from "../../../src/ui/fault-text";
import { CHINESE, loadEnglish } from "../../../src/ui/text/text";

type Leaf = { readonly path: string; readonly value: unknown };

/** Every text of a catalogue with its path; a function stands for the texts it makes. */
function leavesOf(node: unknown, path = ""): Leaf[] {
  if (typeof node !== "object" || node === null) return [{ path, value: node }];
  return Object.entries(node).flatMap(([key, child]) =>
    leavesOf(child, path === "" ? key : `${path}.${key}`),
  );
}

/** What a leaf says; functions are asked with numbers and with words, as either may be meant. */
function wordsOf({ value }: Leaf): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "function") return [];
  return [1, 2, "2"].map((argument) => String(value(...Array(value.length).fill(argument))));
}

const english = await loadEnglish();
const zhLeaves = leavesOf({
  ...CHINESE,
  ...DRAWER_TEXT.zh,
  ...FAULT_TEXT.zh,
  ...MATRIX_TEXT.zh,
  ...TREND_TEXT.zh,
  ...TRIAL_TEXT.zh,
});
const enLeaves = leavesOf({
  ...english,
  ...DRAWER_TEXT.en,
  ...FAULT_TEXT.en,
  ...MATRIX_TEXT.en,
  ...TREND_TEXT.en,
  ...TRIAL_TEXT.en,
});

const HAN = /\p{Script=Han}/u;
const LATIN = /[A-Za-z]{2,}/;
const OF_THE_OTHER_LANGUAGE = new Set([
  "lang",
  "app.language",
  "app.languageOffered",
  "app.languageLabel",
]);
/** Printed words that the English page explains, as they stand in the bulletins. */
const QUOTED = /余|约|近|万|亿|所|站|合成数据|无法定位|简报看板|未提及|未出刊/gu;

describe("the catalogues", () => {
  it("hold a good number of texts", () => {
    expect(zhLeaves.length).toBeGreaterThan(250);
  });

  it("have the same paths in the same order of kinds", () => {
    const shape = (leaves: Leaf[]) =>
      leaves
        .map(
          ({ path, value }) =>
            `${path}:${typeof value === "function" ? `function/${value.length}` : typeof value}`,
        )
        .sort();
    expect(shape(enLeaves)).toEqual(shape(zhLeaves));
  });

  it("have texts and functions only", () => {
    const others = [...zhLeaves, ...enLeaves].filter(
      ({ value }) => typeof value !== "string" && typeof value !== "function",
    );
    expect(others).toEqual([]);
  });

  it("have no empty text", () => {
    const empty = [...zhLeaves, ...enLeaves].filter((leaf) =>
      wordsOf(leaf).some((words) => words === "" || /undefined|NaN|\[object/.test(words)),
    );
    expect(empty.map(({ path }) => path)).toEqual([]);
  });

  it("are Chinese in Chinese", () => {
    const foreign = zhLeaves
      .filter(({ path }) => !OF_THE_OTHER_LANGUAGE.has(path))
      .filter((leaf) => wordsOf(leaf).some((words) => LATIN.test(words) && !HAN.test(words)));
    expect(foreign.map(({ path }) => path)).toEqual([]);
  });

  it("are English in English, but for words quoted from bulletins", () => {
    const foreign = enLeaves
      .filter(({ path }) => !OF_THE_OTHER_LANGUAGE.has(path))
      .filter((leaf) => wordsOf(leaf).some((words) => HAN.test(words.replace(QUOTED, ""))));
    expect(foreign.map((leaf) => [leaf.path, wordsOf(leaf)[0]])).toEqual([]);
  });

  it("keep full-width punctuation out of English", () => {
    const wide = enLeaves.filter((leaf) =>
      wordsOf(leaf).some((words) => /[，。；：（）！？]/u.test(words)),
    );
    expect(wide.map((leaf) => [leaf.path, wordsOf(leaf)[0]])).toEqual([]);
  });
});
