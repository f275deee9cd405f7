import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { filesOfPage } from "./files-of-page.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "built-page-"));
  mkdirSync(join(folder, "assets"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(head: string, code: Readonly<Record<string, string>>): void {
  writeFileSync(join(folder, "index.html"), `<html><head>${head}</head></html>`);
  for (const [name, text] of Object.entries(code)) {
    writeFileSync(join(folder, "assets", name), text);
  }
}

describe("filesOfPage", () => {
  it("counts scripts, preloaded modules and style sheets, whatever they are called", () => {
    build(
      `<link rel="icon" href="data:image/svg+xml,%3Csvg/%3E">
       <script type="module" crossorigin src="/assets/a.js"></script>
       <link crossorigin href="/assets/b.js" rel="modulepreload">
       <link rel="stylesheet" crossorigin href="/assets/c.css">`,
      { "a.js": "", "b.js": "" },
    );
    expect(filesOfPage(folder)).toEqual(["/assets/a.js", "/assets/b.js", "/assets/c.css"]);
  });

  it("follows imports that the page does not name, but none on demand", () => {
    build(`<script type="module" src="/assets/a.js"></script>`, {
      "a.js": `import{t as e}from"./b.js";import"./c.js";const d=()=>import("./late.js")`,
      "b.js": `export*from"./a.js"`,
      "c.js": "",
    });
    expect(filesOfPage(folder)).toEqual(["/assets/a.js", "/assets/b.js", "/assets/c.js"]);
  });

  it("fails where there is nothing to count", () => {
    build(`<link rel="icon" href="/icon.svg"><script>start()</script>`, {});
    expect(() => filesOfPage(folder)).toThrow("names no script");
    build(`<script src="/assets/gone.js"></script>`, {});
    expect(() => filesOfPage(folder)).toThrow("gone.js");
  });
});
