import type { SourceText } from "../../model/dataset";

export interface Decoded {
  readonly text: string;
  readonly encoding: SourceText["encoding"];
}

/** The bytes are no text that this reader knows; the message says why. */
class DecodeError extends Error {
  override readonly name = "DecodeError";
}

/** Control characters that no text holds; tabs, breaks and the escape of old printers are let through. */
function holdsControls(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) return true;
  }
  return false;
}

/** Turns the bytes of a text file into text. A byte order mark stays as U+FEFF, so that offsets count the file as it is. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) throw new DecodeError("the file is empty");
  const marked = decodeMarked(bytes);
  const decoded = marked ?? decodeUnmarked(bytes);
  if (holdsControls(decoded.text)) {
    throw new DecodeError("the file is no text: it holds control characters");
  }
  if (decoded.text.trim() === "") throw new DecodeError("the file holds no words");
  return decoded;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs(bytes, "utf-16be");
  return null;
}

function decodeUnmarked(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) throw new DecodeError("the file is no text: it holds zero bytes");
  const decoded = tryDecode(bytes, "utf-8") ?? tryDecode(bytes, "gb18030");
  if (!decoded || (decoded.encoding === "gb18030" && !looksChinese(decoded.text))) {
    throw new DecodeError("the bytes are neither UTF-8 nor GB18030 nor UTF-16 with a mark");
  }
  return decoded;
}

function tryDecode(bytes: Uint8Array, encoding: SourceText["encoding"]): Decoded | null {
  try {
    return decodeAs(bytes, encoding);
  } catch {
    return null;
  }
}

function decodeAs(bytes: Uint8Array, encoding: SourceText["encoding"]): Decoded {
  try {
    return {
      text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    };
  } catch (cause) {
    throw new DecodeError(`the bytes are no ${encoding}`, { cause });
  }
}

/** GB18030 accepts almost any bytes, so its result must look like what Chinese offices write. */
function looksChinese(text: string): boolean {
  const sample = text.slice(0, 4000);
  const common = sample.match(/[\u4e00-\u9fa5\u3000-\u3011\uff01-\uff5e\s\x20-\x7e]/g)?.length ?? 0;
  return common / sample.length > 0.9;
}
