import { describe, expect, it } from "vitest";
import { LONGER_WORDS } from "../../../../src/ingest/lexicon/longer-words";
import { hear, hearPattern } from "../../../../src/ingest/sentence/hear";

const WORDS = Object.entries(LONGER_WORDS).flatMap(([char, words]) =>
  words.split(" ").map((word) => [char, word] as const),
);

describe("a longer word", () => {
  it("is known for many characters of grammar", () => {
    expect(WORDS.length).toBeGreaterThan(100);
  });

  it.each(WORDS)("silences %s in %s, and keeps its length", (char, word) => {
    expect(word).toContain(char);
    expect(hear(word)).not.toContain(char);
    expect(hear(`志愿者${word}群众`)).toHaveLength(`志愿者${word}群众`.length);
  });

  it.each(WORDS)("leaves %s alone where it stands by itself, not in %s", (char) => {
    expect(hear(`，${char}，`)).toBe(`，${char}，`);
  });

  it.each(WORDS)("is found by whoever asks for it: %s in %s", (_, word) => {
    expect(hearPattern(new RegExp(word)).test(hear(`志愿者${word}群众`))).toBe(true);
  });
});

it("gives a text without such words back as it is", () => {
  const text = "大兴区组织志愿者400名。";
  expect(hear(text)).toBe(text);
});
