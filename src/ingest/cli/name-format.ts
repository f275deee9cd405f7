import { bilingual } from "./bilingual";

/** How files that are often taken for texts begin. */
const BEGINNINGS: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], bilingual("像是 PNG 图片", "it looks like a PNG picture")],
  [[0xff, 0xd8, 0xff], bilingual("像是 JPEG 图片", "it looks like a JPEG picture")],
  [[0x47, 0x49, 0x46, 0x38], bilingual("像是 GIF 图片", "it looks like a GIF picture")],
  [
    [0x25, 0x50, 0x44, 0x46],
    bilingual("像是 PDF，请先转成文本", "it looks like a PDF; save it as text first"),
  ],
  [
    [0x50, 0x4b, 3, 4],
    bilingual(
      "像是 docx 或 zip，请先转成文本",
      "it looks like a docx or zip; save it as text first",
    ),
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    bilingual("像是 Word doc，请先转成文本", "it looks like a Word doc; save it as text first"),
  ],
  [
    [0x7b, 0x5c, 0x72, 0x74, 0x66],
    bilingual("像是 RTF，请先转成文本", "it looks like RTF; save it as text first"),
  ],
  [[0x1f, 0x8b], bilingual("像是 gzip 压缩文件", "it looks like a gzip archive")],
];

/** What a file that is no text seems to be; `null` where its first bytes do not tell. */
export function nameFormat(bytes: Uint8Array): string | null {
  const match = BEGINNINGS.find(([beginning]) =>
    beginning.every((byte, index) => bytes[index] === byte),
  );
  return match?.[1] ?? null;
}
