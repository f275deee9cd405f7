import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

const LISTS = new Set(["fires", "finds", "spares", "examples"]);

/** The phrases by which the rules and rows of a module are proven, as its code has them. */
export function readExamples(path: string): string[] {
  const found: string[] = [];
  let depth = 0;
  const isList = (key: { readonly type: string; readonly name?: unknown }) =>
    key.type === "Identifier" && LISTS.has(String(key.name));
  new Visitor({
    Property: ({ key }) => {
      if (isList(key)) depth += 1;
    },
    "Property:exit": ({ key }) => {
      if (isList(key)) depth -= 1;
    },
    Literal: ({ value }) => {
      if (depth > 0 && typeof value === "string") found.push(value);
    },
    TemplateElement: ({ value }) => {
      if (depth > 0) found.push(value.cooked ?? "");
    },
  }).visit(parseSync(path, readFileSync(path, "utf8")).program);
  return found;
}
