// The door at the command line: bulletins in, a data folder, JSON or an explanation out.
import { once } from "node:events";
import { TerminalPace } from "./cli/pace";
import { runCommand } from "./cli/run-command";

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

// A reader that has seen enough (`| head`) is no fault.
process.stdout.on("error", () => process.exit());

const pace = new TerminalPace(process.stderr);
pace.listen();
runCommand(process.argv.slice(2), write, pace).then((exitCode) => {
  process.exitCode = exitCode;
});
