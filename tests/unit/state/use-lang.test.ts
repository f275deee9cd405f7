import { describe, expect, it } from "vitest";
import { readersLang } from "../../../src/state/use-lang";

describe("readersLang", () => {
  it.each([
    [["en-US", "en"], "en"],
    [["EN"], "en"],
    [["zh-CN", "en"], "zh"],
    [["zh"], "zh"],
    [["fr-FR", "en-GB", "zh"], "en"],
    [["fr-FR", "zh-TW", "en"], "zh"],
    [["de"], "zh"],
    [["enm"], "zh"],
    [[], "zh"],
  ] as const)("of a browser that asks for %j is %s", (languages, expected) => {
    expect(readersLang(languages)).toBe(expected);
  });
});
