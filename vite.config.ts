import { createReadStream } from "node:fs";
import { createRequire } from "node:module";
import { basename } from "node:path";
import react from "@vitejs/plugin-react";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** Serves msw's worker to the development server only, so that it never lies in `public/` nor in the build. */
function mockWorker(): Plugin {
  const worker = createRequire(import.meta.url).resolve("msw/mockServiceWorker.js");
  return {
    name: "mock-worker",
    apply: "serve",
    configureServer(server) {
      server.middlewares.use("/mockServiceWorker.js", (_request, response) => {
        response.setHeader("Content-Type", "text/javascript");
        createReadStream(worker).pipe(response);
      });
    },
  };
}

/** Phrases that prove a rule, and the layout of lists of words, are for tests and authors: the build, where nobody reads them, goes without. */
function packReader(): Plugin {
  return {
    name: "pack-reader",
    apply: "build",
    transform(code, id) {
      if (!id.includes("/src/ingest/")) return null;
      const bare = code.replace(EXAMPLES, "");
      const isWords = id.includes("/src/ingest/lexicon/");
      return isWords ? bare.replace(WORD_LIST, packWords) : bare;
    },
  };
}

/** Words parted by blanks and breaks. */
const WORD_LIST = /`[^`\\$]*`/g;

/** Words that begin alike pack better side by side; a list says nothing by its order. */
function packWords(list: string): string {
  return `\`${list.slice(1, -1).trim().split(/\s+/).sort().join(" ")}\``;
}

/** A text in any quotation marks that code may have, without anything put into it. */
const TEXT = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.)*`/.source;

/** `fires: ["…", "…"],` of a rule, `finds` and `examples` of a row: lists of texts, with remarks between them. */
const EXAMPLES = new RegExp(
  `\\b(?:fires|finds|spares|examples): \\[(?:[\\s,]|//.*|${TEXT})*\\],?`,
  "g",
);

const classNames = new Map<string, string>();

/** `FilterPanel_option` tells where the rule stands; the build, where nobody reads it, has `a7` for it. */
function nameClass(name: string, file: string): string {
  const words = `${basename(file, ".module.css")}_${name}`;
  if (process.env.NODE_ENV !== "production") return words;
  const known = classNames.get(words) ?? `a${classNames.size.toString(36)}`;
  classNames.set(words, known);
  return known;
}

export default defineConfig({
  // A page with one address: a missing file is then a 404, not the page itself.
  appType: "mpa",
  plugins: [react(), mockWorker(), packReader()],
  css: { modules: { generateScopedName: nameClass } },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 900,
    // A browser that does not know the hint loads the same modules a little later.
    modulePreload: { polyfill: false },
    // All that the first view runs is one file: it packs better than a dozen, and lazy parts share it anyway.
    rolldownOptions: {
      // The names of the country's divisions are a file of their own: they change once a year, the reader often.
      output: {
        codeSplitting: {
          groups: [
            { name: "shell", tags: ["$initial"] },
            { name: "divisions", test: /lexicon\/divisions/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        test: {
          name: "node",
          environment: "node",
          include: ["tests/**/*.test.ts"],
          testTimeout: 300_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: "component",
          environment: "jsdom",
          include: ["tests/component/**/*.test.tsx"],
          setupFiles: ["tests/support/patient-queries.ts"],
          testTimeout: 300_000,
        },
      },
    ],
  },
});
