import { readFileSync } from "node:fs";
import {
  type ArrowFunctionExpression,
  type Function as FunctionNode,
  parseSync,
  Visitor,
} from "oxc-parser";

interface FunctionLength {
  readonly path: string;
  /** The name in its declaration; a nameless function is known by its first line alone. */
  readonly name: string | null;
  readonly firstLine: number;
  readonly lines: number;
}

/** Every function of a module, nested and nameless ones too, from its first line to its closing brace. */
export function measureFunctions(path: string): FunctionLength[] {
  const code = readFileSync(path, "utf8");
  const found: FunctionLength[] = [];
  const measure = ({ start, end, id }: FunctionNode | ArrowFunctionExpression) => {
    const firstLine = code.slice(0, start).split("\n").length;
    const lines = code.slice(start, end).split("\n").length;
    found.push({ path, name: id?.name ?? null, firstLine, lines });
  };
  new Visitor({
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(parseSync(path, code).program);
  return found;
}
