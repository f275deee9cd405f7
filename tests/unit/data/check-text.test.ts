import { createHash } from "node:crypto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { makeIssue } from "../../../mock/make-issue";
import { checkText } from "../../../src/data/use-source-text";

const { text } = makeIssue();
const utf8 = (words: string) => new Uint8Array(new TextEncoder().encode(words));
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

afterEach(() => vi.unstubAllGlobals());

describe("checkText", () => {
  it("gives the words where the digest is the recorded one", async () => {
    const bytes = utf8("大兴区 11 万余人次\r\n");
    const checked = await checkText(bytes, { ...text, sha256: sha256(bytes) });
    expect(checked).toEqual({ kind: "verified", raw: "大兴区 11 万余人次\r\n" });
  });

  it("says both digests where one character differs", async () => {
    const expected = sha256(utf8("11 万余人次"));
    const changed = utf8("12 万余人次");
    expect(await checkText(changed, { ...text, sha256: expected })).toEqual({
      kind: "changed",
      expected,
      actual: sha256(changed),
    });
  });

  it("keeps a byte order mark, as offsets count it", async () => {
    const bytes = utf8("\ufeff简报");
    const checked = await checkText(bytes, { ...text, sha256: sha256(bytes) });
    expect(checked).toEqual({ kind: "verified", raw: "\ufeff简报" });
  });

  it("decodes GB18030", async () => {
    const bytes = new Uint8Array([0xbc, 0xf2, 0xb1, 0xa8]);
    const checked = await checkText(bytes, { ...text, sha256: sha256(bytes), encoding: "gb18030" });
    expect(checked).toEqual({ kind: "verified", raw: "简报" });
  });

  it("trusts nothing where the browser lends no SHA-256", async () => {
    vi.stubGlobal("crypto", {});
    expect(await checkText(utf8("简报"), text)).toEqual({ kind: "uncheckable" });
  });
});
