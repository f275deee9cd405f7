import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";

/** As short as tells: in less time the reader's code is not compiled yet. */
const MILLISECONDS = "1200";
const MOST_ROUNDS = 5;

/** In a process of its own, as the reader is used: the test runner rewrites every import, which slows the side with more modules. */
function report() {
  const script = join(import.meta.dirname, "report.ts");
  return spawnSync(process.execPath, ["--import", "tsx", script, MILLISECONDS, "all"], {
    encoding: "utf8",
  });
}

it("keeps the pace that is asked for beside a recogniser of numbers", { timeout: 600_000 }, () => {
  let { status, stdout, stderr } = report();
  // A busy machine slows whichever side it meets: one round in which it met neither tells the pace.
  for (let round = 1; round < MOST_ROUNDS && status !== 0; round += 1)
    ({ status, stdout, stderr } = report());
  expect(stderr).toBe("");
  expect(stdout).toContain("all of these");
  expect(status, stdout).toBe(0);
});
