import { bilingual } from "./bilingual";
import { CliError, EXIT } from "./cli-error";

/** What the person at the command line asked for. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly mode: "merge" | "print" | "explain" | "help";
  readonly replace: boolean;
  readonly out: string;
}

export const DEFAULT_OUT = "public/data";

export const USAGE = `用法 usage
  npm run ingest -- [--replace] [--out FOLDER] FILE… FOLDER…
  npm run -s ingest -- --print FILE… FOLDER…
  npm run -s ingest -- --explain FILE… FOLDER…

  FILE            一篇或多篇简报的文本 (a text that holds one bulletin or more)
  FOLDER          其中及下层的 .txt，点开头的除外 (its .txt files, also in folders below; not those with a leading dot)
  --replace       重读已有的期，正文可以不同 (read issues that are already there anew, also from a changed text)
  --out FOLDER    写到别处，默认 ${DEFAULT_OUT} (write elsewhere than ${DEFAULT_OUT})
  --print         只把 JSON 写到标准输出 (JSON to standard output, nothing written)
  --explain       逐处说明每个数字怎样判定、依哪条规则、凭哪些字，什么都不写 (what was decided of each numeral, by which rule and for which words; nothing written)
  -h, --help      本说明 (this text)

  退出码 exit code
  0 完成 done · 1 有文件未收，其余已收 some input refused, the rest is in · 2 用法有误 wrong usage · 130 Ctrl-C
`;

const MODES: ReadonlyMap<string, Arguments["mode"]> = new Map([
  ["--print", "print"],
  ["--explain", "explain"],
  ["--help", "help"],
  ["-h", "help"],
]);

/** Throws a CliError with the usage where the words make no sense; whoever asks for help gets it, whatever else is said. */
export function parseArguments(words: readonly string[]): Arguments {
  const paths: string[] = [];
  const modes: Arguments["mode"][] = [];
  let replace = false;
  let out = DEFAULT_OUT;
  const rest = words.filter((word) => word !== "--");
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const mode = MODES.get(word);
    if (mode) modes.push(mode);
    else if (word === "--replace") replace = true;
    else if (word === "--out") out = parseFolder(rest.shift());
    else if (word.startsWith("--out=")) out = parseFolder(word.slice("--out=".length));
    else paths.push(parsePath(word));
  }
  const mode = modes.includes("help") ? "help" : (modes.at(-1) ?? "merge");
  if (paths.length === 0 && mode !== "help") throw wrongUsage("没有指明文件", "no file named");
  return { paths, mode, replace, out };
}

function parsePath(word: string): string {
  if (word.startsWith("-")) throw wrongUsage(`没有选项 ${word}`, `unknown option ${word}`);
  if (word === "") throw wrongUsage("文件名为空", "a file name is empty");
  return word;
}

function parseFolder(word: string | undefined): string {
  if (word && !word.startsWith("-")) return word;
  throw wrongUsage("--out 后面要有文件夹", "--out needs a folder");
}

function wrongUsage(zh: string, en: string): CliError {
  return new CliError(`${bilingual(zh, en)}\n${USAGE.trimEnd()}`, EXIT.usage);
}
