/** What the person at the command line asked for. */
export interface Arguments {
  readonly paths: readonly string[];
  readonly mode: "merge" | "print";
  readonly replace: boolean;
  readonly out: string;
}

/** The command cannot go on; the message is for the person who called it. */
export class CliError extends Error {
  override readonly name = "CliError";
}

const USAGE = `npm run ingest -- [--replace] [--out DIR] FILE|FOLDER…
npm run -s ingest -- --print FILE…`;

export function parseArguments(words: readonly string[]): Arguments {
  const paths: string[] = [];
  let mode: Arguments["mode"] = "merge";
  let replace = false;
  let out = "public/data";
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? "";
    if (word === "--print") mode = "print";
    else if (word === "--replace") replace = true;
    else if (word === "--out") {
      i += 1;
      out = words[i] ?? "";
      if (out === "") throw new CliError(`--out needs a folder\n${USAGE}`);
    } else if (word.startsWith("--") && word !== "--")
      throw new CliError(`unknown option ${word}\n${USAGE}`);
    else if (word !== "--") paths.push(word);
  }
  if (paths.length === 0) throw new CliError(`no file named\n${USAGE}`);
  return { paths, mode, replace, out };
}
