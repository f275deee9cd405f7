import { describe, expect, it } from "vitest";
import { NEUTRAL } from "../../../../src/ingest/lexicon/neutral-words";
import { NOUNS, VERBS } from "../../../../src/ingest/lexicon/word-classes";
import { findMentions } from "../../../../src/ingest/numbers/find-mentions";
import { tokenize } from "../../../../src/ingest/sentence/tokenize";

function words(text: string): string[] {
  return tokenize(text, findMentions(text)).map(({ start, end }) => text.slice(start, end));
}

describe("tokenize(text, mentions)", () => {
  it("reads the whole sentence around a quantity", () => {
    expect(words("组织党员,慰问老人30名,发放物资。")).toEqual([
      ..."组织 党员 , 慰问 老人 30名 , 发放 物资".split(" "),
      "。",
    ]);
  });

  it("leaves out sentences that hold no numeral, but not the stop before the next", () => {
    expect(words("组织党员。慰问老人。发放物资。走访群众30名。组织党员。")).toEqual(
      "。 走访 群众 30名 。".split(" "),
    );
  });

  it("may part a text at any stop, since no word holds one", () => {
    const tables = [...Object.values(NOUNS), ...Object.values(VERBS), NEUTRAL];
    expect(tables.filter((table) => /[;；。!?]/.test(table))).toEqual([]);
  });
});
