import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { expect } from "vitest";

/**
 * Holds a drawn or written result against the stored one. `UPDATE_GOLDEN=1` stores the new one, to be read line by line
 * before it is committed; on a build server nothing may be born, so there it throws.
 */
export function matchGolden(path: string, actual: string): void {
  if (process.env.UPDATE_GOLDEN === "1") {
    if (process.env.CI) throw new Error(`${path}: no golden may be made on a build server`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  if (!existsSync(path)) throw new Error(`${path} is missing; make it with UPDATE_GOLDEN=1`);
  expect(actual).toBe(readFileSync(path, "utf8"));
}
