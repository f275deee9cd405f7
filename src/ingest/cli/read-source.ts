import { readFileSync, statSync } from "node:fs";
import type { Trace } from "../facts/judge-mentions";
import { type Ingested, ingestText } from "../ingest";
import type { IngestInput, NameIssue } from "../layout/make-issue";
import { type Decoded, decode } from "../text/decode";
import { bilingual } from "./bilingual";
import { BadInput, causeOf } from "./cli-error";
import { digest, digestWords } from "./digest";
import { findBrokenByte } from "./find-broken-byte";
import { nameFormat } from "./name-format";
import { nameIssues } from "./name-issue";
import { vetReading } from "./vet-reading";

export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The text whole and unedited, in which offsets count. */
  readonly raw: string;
  readonly sha256: string;
  /** Digest of its words alone (`digestWords`). */
  readonly words: string;
  readonly ingested: Ingested;
}

/** Two hundred years of weekly bulletins; reading takes some thirty times as much memory. */
const LARGEST_MEGABYTES = 64;

/** Reads one file whole; a BadInput names the file and says why it cannot be read. `trace` is told of each numeral. */
export function readSource(
  file: string,
  nameIssue: NameIssue = nameIssues(() => undefined),
  trace?: Trace,
): Source {
  const bytes = readBytes(file);
  const { text: raw, encoding } = decodeBytes(file, bytes);
  const sha256 = digest(bytes);
  const ingested = readRaw(file, { raw, sha256, encoding }, nameIssue, trace);
  return { file, bytes, raw, sha256, words: digestWords(raw), ingested };
}

function readRaw(file: string, input: IngestInput, nameIssue: NameIssue, trace?: Trace): Ingested {
  try {
    return vetReading(ingestText(input, nameIssue, trace));
  } catch (cause) {
    throw new BadInput(file, `${bilingual("未能读懂", "could not be read")}: ${causeOf(cause)}`, {
      cause,
    });
  }
}

function readBytes(file: string): Uint8Array {
  try {
    const stat = statSync(file);
    // A pipe or a device may never end.
    if (!stat.isFile() && !stat.isDirectory())
      throw new Error(bilingual("不是普通文件", "not a regular file"));
    if (stat.size <= LARGEST_MEGABYTES * 2 ** 20) return readFileSync(file);
  } catch (cause) {
    throw new BadInput(file, causeOf(cause), { cause });
  }
  throw new BadInput(
    file,
    bilingual(`大于 ${LARGEST_MEGABYTES} MB，请拆开`, `over ${LARGEST_MEGABYTES} MB; part it`),
  );
}

function decodeBytes(file: string, bytes: Uint8Array): Decoded {
  try {
    return decode(bytes);
  } catch (cause) {
    throw new BadInput(file, explain(bytes, causeOf(cause)), { cause });
  }
}

/** What is wrong with bytes that are no text, and where; `message` is what the decoder said. */
function explain(bytes: Uint8Array, message: string): string {
  const format = nameFormat(bytes);
  if (format !== null) return `${bilingual("不是文本", message)}; ${format}`;
  if (bytes.includes(0)) {
    const byte = bytes.indexOf(0) + 1;
    return `${bilingual("不是文本", message)}; ${bilingual(`第 ${byte} 字节是 NUL，像是二进制文件`, `NUL at byte ${byte}, it looks binary`)}`;
  }
  if (bytes.length === 0) return bilingual("空文件", message);
  const broken = findBrokenByte(bytes);
  if (broken === null) return bilingual("文件里没有文字", message);
  const { encoding, byte, line } = broken;
  return `${bilingual("编码有误", message)}; ${bilingual(`按 ${encoding} 读到第 ${line} 行第 ${byte} 字节为止`, `as ${encoding} it breaks at byte ${byte}, line ${line}`)}`;
}
