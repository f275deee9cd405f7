import { expect, it } from "vitest";
import { TerminalPace } from "../../../../src/ingest/cli/pace";

function makeStream(isTTY: boolean) {
  const said: string[] = [];
  const stream = { isTTY, write: (words: string) => said.push(words) > 0 };
  return { said, stream };
}

it("rewrites one line at a terminal, and clears it for what stays", async () => {
  const { said, stream } = makeStream(true);
  const pace = new TerminalPace(stream);
  await pace.step("read", 1, 2);
  pace.note("a.txt: 空文件 (the file is empty)");
  await pace.step("read", 2, 2);
  pace.end();
  pace.end();
  const clear = "\r\u001b[K";
  const note = "a.txt: 空文件 (the file is empty)\n";
  expect(said).toEqual(["已读 (read) 1/2", clear, note, "已读 (read) 2/2", clear]);
});

it("says nothing of a single file", async () => {
  const { said, stream } = makeStream(false);
  await new TerminalPace(stream).step("read", 1, 1);
  expect(said).toEqual([]);
});
