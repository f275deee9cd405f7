import { bilingual } from "./bilingual";

/** What the process tells its caller; a stop by signal is 128 and the number of the signal. */
export const EXIT = { done: 0, badInput: 1, usage: 2 } as const;

/** The command cannot go on; the message is for the person who called it. */
export class CliError extends Error {
  override readonly name: string = "CliError";
  readonly exitCode: number;

  constructor(message: string, exitCode: number = EXIT.badInput, options?: ErrorOptions) {
    super(message, options);
    this.exitCode = exitCode;
  }
}

/** One file cannot be taken in; the command goes on with the others. */
export class BadInput extends CliError {
  override readonly name = "BadInput";
  readonly path: string;

  constructor(path: string, why: string, options?: ErrorOptions) {
    super(`${showPath(path)}: ${why}`, EXIT.badInput, options);
    this.path = path;
  }
}

/** A path as one line, whatever its name holds. */
export function showPath(path: string): string {
  return /\p{Cc}/u.test(path) ? JSON.stringify(path) : path;
}

const CAUSES: Readonly<Record<string, string>> = {
  EACCES: bilingual("没有权限", "permission denied"),
  EPERM: bilingual("没有权限", "permission denied"),
  EROFS: bilingual("磁盘只读", "the disk is read-only"),
  ENOENT: bilingual("没有这个文件或文件夹", "no such file or folder"),
  EISDIR: bilingual("这是文件夹，不是文件", "it is a folder, not a file"),
  ENOTDIR: bilingual("路径中有一段不是文件夹", "a part of the path is no folder"),
  EEXIST: bilingual("这是文件，不是文件夹", "it is a file, not a folder"),
  ELOOP: bilingual("链接成环", "its links go in a circle"),
  ENOSPC: bilingual("磁盘已满", "the disk is full"),
  EDQUOT: bilingual("磁盘配额已满", "the disk quota is full"),
  EFBIG: bilingual("超过文件大小上限", "the file would be larger than allowed"),
  EMFILE: bilingual("打开的文件过多", "too many open files"),
  EIO: bilingual("设备读写出错", "the device failed"),
};

/** Whether the operating system refused something (in contrast to a fault of our own). */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "code" in error && "syscall" in error;
}

/** Why something failed, in both languages where the operating system said so. */
export function causeOf(error: unknown): string {
  if (isSystemError(error)) return CAUSES[error.code ?? ""] ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
