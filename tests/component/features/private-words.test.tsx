import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hashBytes } from "../../../mock/hash-bytes";
import { makeFact } from "../../../mock/make-fact";
import { makeIssue } from "../../../mock/make-issue";
import { makeItem } from "../../../mock/make-item";
import { DataProvider } from "../../../src/data/DataProvider";
import { Account } from "../../../src/features/source/Account";
import { ItemHead } from "../../../src/features/source/ItemHead";
import { SourceBody } from "../../../src/features/source/SourceBody";
import { FactLinksProvider } from "../../../src/ui/FactLinks";

const RAW = "请120名志愿者报名。联系电话:69742345,联系人:赵某。发300份。2023年2月30日";
const selectorOf = (exact: string) => {
  const start = RAW.indexOf(exact);
  return { start, end: start + exact.length, exact };
};

const LEDGER = {
  issueId: "1",
  rejected: [
    { itemId: "1/1", reason: "phone", selector: selectorOf("69742345") },
    { itemId: "1/1", reason: "date", selector: selectorOf("2023年2月30日") },
  ],
  problems: [{ kind: "impossible_date", itemId: "1/1", selector: selectorOf("2023年2月30日") }],
};

const bytes = new TextEncoder().encode(RAW);
const item = makeItem({ start: 0, end: RAW.length });
const itemFacts = ["120名", "300份"].map((words) => makeFact({ words, start: RAW.indexOf(words) }));

/** Each test asks for a text of its own, since files are fetched once only. */
async function renderNotice(path: string, hasLedger = true) {
  vi.stubGlobal("fetch", async (url: string) => {
    if (!url.endsWith(".json")) return new Response(bytes);
    return hasLedger ? Response.json(LEDGER) : new Response(null, { status: 404 });
  });
  const sha256 = await hashBytes(bytes);
  const issue = makeIssue({
    id: path,
    date: null,
    publisher: "密云区文明办",
    text: { path, sha256, length: RAW.length, encoding: "utf-8" },
  });
  const [fact] = itemFacts;
  if (!fact) throw new Error("no fact");
  const links = { hrefOf: () => "#", openFacts: vi.fn(), openFactIds: [] };
  return render(
    <DataProvider>
      <FactLinksProvider links={links}>
        <ItemHead item={item} issue={issue} />
        <SourceBody {...{ fact, item, issue, itemFacts }} />
        <Account item={item} issue={issue} factCount={2} />
      </FactLinksProvider>
    </DataProvider>,
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the source panel", () => {
  it("covers telephone and name, in the text and in the list of numerals, and lights the facts", async () => {
    const { container } = await renderNotice("texts/1.txt");
    expect(await screen.findByRole("img", { name: "电话不显示" })).toBeTruthy();
    expect(screen.getByRole("img", { name: "姓名不显示" })).toBeTruthy();
    expect(screen.getByText("（不显示）")).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/69742345|赵某/);
    const marks = [...container.querySelectorAll("mark")].map(({ textContent }) => textContent);
    expect(marks).toEqual(["120名", "300份"]);
  });

  it("covers them where the ledger did not arrive", async () => {
    const { container } = await renderNotice("texts/2.txt", false);
    expect(await screen.findByRole("img", { name: "电话不显示" })).toBeTruthy();
    expect(container.innerHTML).not.toMatch(/69742345|赵某/);
  });

  it("says who published a notice and that its printed date cannot be", async () => {
    await renderNotice("texts/3.txt");
    expect(screen.getByText("密云区文明办")).toBeTruthy();
    expect(await screen.findByText("印出的日期不存在：2023年2月30日")).toBeTruthy();
  });
});
