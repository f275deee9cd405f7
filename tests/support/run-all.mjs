// Runs every check in order of cost, goes on after a failure, and closes with the line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";

const CACHE = "node_modules/.cache";
const steps = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings", "."] },
  { name: "types", command: ["tsc", "-p", "."] },
  { name: "unused code", command: ["knip", "--cache"] },
  {
    name: "unit, golden, property, component",
    command: [
      "vitest",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${CACHE}/vitest.json`,
    ],
    count: () => countVitest(readReport("vitest.json")),
  },
  { name: "build", command: ["vite", "build", "--logLevel", "warn"] },
  { name: "bundle size", command: ["size-limit"] },
  {
    name: "end to end",
    command: ["playwright", "test", "--config", "tests/e2e/playwright.config.ts"],
    count: () => countPlaywright(readReport("e2e.json")),
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, count } of steps) {
  console.log(`\n── ${name}: ${command.join(" ")}`);
  if (count)
    for (const report of ["vitest.json", "e2e.json"]) rmSync(`${CACHE}/${report}`, { force: true });
  const started = Date.now();
  const { status } = spawnSync("npx", ["--no-install", ...command], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  const result = tally(status === 0, count);
  passed += result.passed;
  failed += result.failed;
  console.log(
    `── ${name}: ${result.passed} passed, ${result.failed} failed (${Math.round((Date.now() - started) / 1000)} s)`,
  );
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

/** A step that fails without saying which test failed, or that ran no test, counts as one failure. */
function tally(isGreen, count) {
  if (!count) return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1 };
  const counted = count() ?? { passed: 0, failed: 0 };
  const isSound = counted.passed > 0 && (isGreen || counted.failed > 0);
  return isSound ? counted : { passed: counted.passed, failed: counted.failed + 1 };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(`${CACHE}/${file}`, "utf8"));
  } catch {
    return null;
  }
}

function countVitest(report) {
  return report && { passed: report.numPassedTests, failed: report.numFailedTests };
}

function countPlaywright(report) {
  return (
    report && {
      passed: report.stats.expected,
      failed: report.stats.unexpected + report.stats.flaky,
    }
  );
}
