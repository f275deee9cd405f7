import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** A text, a template or a regular expression that stands in the code of a module; comments are none. */
interface CodeLiteral {
  readonly source: string;
  readonly isPattern: boolean;
}

export function readLiterals(path: string): CodeLiteral[] {
  const code = readFileSync(path, "utf8");
  const found: CodeLiteral[] = [];
  new Visitor({
    Literal: ({ start, end, ...literal }) => {
      found.push({ source: code.slice(start, end), isPattern: "regex" in literal });
    },
    TemplateElement: ({ start, end }) => {
      found.push({ source: code.slice(start, end), isPattern: false });
    },
    NewExpression: ({ start, end, callee }) => {
      if (callee.type !== "Identifier" || callee.name !== "RegExp") return;
      found.push({ source: code.slice(start, end), isPattern: true });
    },
  }).visit(parseSync(path, code).program);
  return found;
}
