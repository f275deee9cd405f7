import { expect, it } from "vitest";
import { makeIssue } from "../../../mock/make-issue";
import { ledgerPath } from "../../../src/model/ledger-path";

it("puts the ledger of an issue beside its text, wherever that lies", () => {
  const { text } = makeIssue();
  const at = (path: string) => ledgerPath({ id: "7", text: { ...text, path } });
  expect(at("texts/7.txt")).toBe("texts/7.ledger.json");
  expect(at("texts/6e8fb3d673b4/both.txt")).toBe("texts/6e8fb3d673b4/7.ledger.json");
});
