import { describe, expect, it } from "vitest";
import { decode } from "../../../../src/ingest/text/decode";

const words = "大兴区组织志愿者300名。\r\n";
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");

describe("decode", () => {
  it("keeps a byte order mark, so that offsets count the file as it is", () => {
    const bytes = Buffer.from(`\ufeff${words}`, "utf-8");
    expect(decode(bytes)).toEqual({ text: `\ufeff${words}`, encoding: "utf-8" });
    expect(Buffer.from(decode(bytes).text, "utf-8")).toEqual(bytes);
  });

  it("reads GB18030 where the bytes are no UTF-8", () => {
    const bytes = Uint8Array.from([0xd6, 0xbe, 0xd4, 0xb8, 0xd5, 0xdf, 0x33, 0x30, 0xc3, 0xfb]);
    expect(decode(bytes)).toEqual({ text: "志愿者30名", encoding: "gb18030" });
  });

  it("reads both orders of UTF-16 by their mark", () => {
    expect(decode(utf16(words))).toEqual({ text: `\ufeff${words}`, encoding: "utf-16le" });
    expect(decode(utf16(words).swap16()).encoding).toBe("utf-16be");
  });

  it.each([
    ["an empty file", Buffer.alloc(0), /empty/],
    ["white space only", Buffer.from(" \n\n"), /no words/],
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      /zero bytes/,
    ],
    ["bytes of no encoding", Buffer.from([0xff, 0xff, 0xc3, 0x28, 0xa0, 0xa1]), /neither UTF-8/],
    ["control characters", Buffer.from("志愿者\u0001\u0002300名"), /control/],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message);
  });
});
