import { constants } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { bilingual } from "./bilingual";
import { CliError } from "./cli-error";

export type Phase = "load" | "read" | "write";

/** How long work shows how far it has come, and lets itself be stopped between two steps. */
export interface Pace {
  /** Throws once the person has asked to stop; nothing of the step may be half done. */
  step(phase: Phase, done: number, total: number): Promise<void>;
  /** A line that stays. */
  note(line: string): void;
  /** Takes away what is only there while work is under way. */
  end(): void;
}

/** Where the pace is shown: standard error, as a rule. */
type Terminal = Pick<NodeJS.WriteStream, "write"> & { readonly isTTY?: boolean };

const PHASES: Readonly<Record<Phase, string>> = {
  load: bilingual("核对已有数据", "checking what is there"),
  read: bilingual("已读", "read"),
  write: bilingual("汇总", "putting together"),
};
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const LINES_EVERY = 100;
const MILLISECONDS_BETWEEN = 80;

/** The pace at a terminal, where one line is rewritten, or in a log, where a line comes every hundred files. */
export class TerminalPace implements Pace {
  readonly #stream: Terminal;
  #signal: (typeof STOPS)[number] | null = null;
  #read = { done: 0, total: 0 };
  #isLineOpen = false;
  #shownAt = 0;

  constructor(stream: Terminal) {
    this.#stream = stream;
  }

  /** From here on a signal to stop is noted and no longer ends the process at once. */
  listen(): void {
    for (const signal of STOPS) process.on(signal, () => this.#noteStop(signal));
  }

  async step(phase: Phase, done: number, total: number): Promise<void> {
    if (phase === "read") this.#read = { done, total };
    if (total > 1) this.#show(phase, done, total);
    await nextTurn();
    if (this.#signal) throw this.#stopped(this.#signal);
  }

  note(line: string): void {
    this.end();
    this.#stream.write(`${line}\n`);
  }

  end(): void {
    if (this.#isLineOpen) this.#stream.write("\r\u001b[K");
    this.#isLineOpen = false;
  }

  #show(phase: Phase, done: number, total: number): void {
    const line = `${PHASES[phase]} ${done}/${total}`;
    if (!this.#stream.isTTY) {
      if (phase === "read" && (done % LINES_EVERY === 0 || done === total)) this.note(line);
      return;
    }
    const now = performance.now();
    if (done < total && now - this.#shownAt < MILLISECONDS_BETWEEN) return;
    this.#shownAt = now;
    this.end();
    this.#stream.write(line);
    this.#isLineOpen = true;
  }

  #noteStop(signal: (typeof STOPS)[number]): void {
    if (this.#signal === null) this.note(bilingual("正在停止", "stopping"));
    this.#signal ??= signal;
  }

  #stopped(signal: (typeof STOPS)[number]): CliError {
    const { done, total } = this.#read;
    const message = bilingual(
      `已停止：读到 ${done}/${total}，数据一字未动；再运行同一命令即可`,
      `stopped after ${done} of ${total} files, the data is as it was; run the same command again`,
    );
    return new CliError(message, 128 + constants.signals[signal]);
  }
}
