import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { snapshot } from "../../../support/data-folder";
import {
  bulletin,
  COMMAND,
  ending,
  ingest,
  makeFolder,
  startIngest,
  write,
} from "../../../support/ingest-command";

let folder = "";
let out = "";
let texts = "";

beforeEach(async () => {
  folder = makeFolder();
  out = join(folder, "out");
  texts = join(folder, "texts");
  mkdirSync(texts);
  for (let serial = 1; serial <= 400; serial += 1) {
    write(texts, `${serial}.txt`, bulletin(serial));
  }
  await ingest("--out", out, join(texts, "1.txt"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("npm run ingest, stopped", { timeout: 60_000 }, () => {
  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
  ] as const)(
    "by %s leaves the data as it was and says how far it came",
    async (signal, exitCode) => {
      const before = snapshot(out);
      const child = startIngest(["--out", out, texts]);
      child.stderr?.once("data", () => {
        // Twice, as a terminal and npm both pass it on.
        child.kill(signal);
        child.kill(signal);
      });
      const { status, stdout, stderr } = await ending(child);
      expect(status).toBe(exitCode);
      expect(stdout).toBe("");
      expect(stderr).toMatch(
        /已停止：读到 1\d\d\/400.*stopped after 1\d\d of 400 files.*run the same/,
      );
      expect(snapshot(out)).toEqual(before);
      expect((await ingest("--out", out, texts)).status).toBe(0);
    },
  );

  it("is one process, so that no launcher kills it while it tidies up", () => {
    const root = join(import.meta.dirname, "../../../..");
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf-8"));
    expect(`node ${COMMAND.join(" ")}`.replace(`${root}/`, "")).toBe(scripts.ingest);
  });

  it("tells how far it came, in a log a line every hundred files", async () => {
    const { stderr } = await ending(startIngest(["--out", out, texts]));
    expect(stderr.trim().split("\n")).toEqual(
      [100, 200, 300, 400].map((done) => `已读 (read) ${done}/400`),
    );
  });

  it("lets one of two at the same time do its work and tells the other to wait", async () => {
    const first = startIngest(["--out", out, texts]);
    const firstEnd = ending(first);
    await new Promise((resolve) => first.stderr?.once("data", resolve));
    first.kill("SIGSTOP");
    const second = await ingest("--out", out, join(texts, "2.txt"));
    first.kill("SIGCONT");
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(`进程 ${first.pid} 正在写入`);
    expect(second.stderr).toContain(`process ${first.pid} is writing here`);
    expect((await firstEnd).status).toBe(0);
  });
});
