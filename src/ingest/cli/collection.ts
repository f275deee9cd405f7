import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { ledgerPath } from "../../model/ledger-path";
import type { NameIssue } from "../layout/make-issue";
import { checkHead, checkIssue, findFaults } from "./check-entry";
import { BadInput } from "./cli-error";
import { type DatasetLine, LISTS, type ListName } from "./dataset-line";
import { describeClash, describeDoubt } from "./describe-clash";
import { markSeries, nameIssues } from "./name-issue";
import type { Source } from "./read-source";
import type { Piece, Spool } from "./spool";
import { findTwins, hasWords, type ReadText, type TwinKey } from "./twins";

/** What is kept in memory of an issue; its items and facts wait in the spool. */
interface Entry extends TwinKey {
  /** Where it was read in this run, `null` for what the dataset brought along. */
  readonly file: string | null;
  readonly pieces: Readonly<Record<ListName, Piece[]>>;
}

/** What becomes of a file: all of it is there already, from before or from this run; or some of it is read anew; or is new. */
export type Verdict = "unchanged" | "repeated" | "reread" | "new";

/** All issues of a dataset in the making, by id. */
export class Collection {
  readonly #entries = new Map<IssueId, Entry>();
  readonly #spool: Spool;
  readonly #readText: ReadText;
  #isSynthetic = false;

  constructor(spool: Spool, readText: ReadText) {
    this.#spool = spool;
    this.#readText = readText;
  }

  get isSynthetic(): boolean {
    return this.#isSynthetic;
  }

  /** Takes in a line of a dataset from disk; throws where an issue is not sound. */
  load({ list, json }: DatasetLine): void {
    if (list === "head") this.#isSynthetic = checkHead(json);
    else this.#loadEntry(list, json);
  }

  /** What is not sound in each issue, one after the other. */
  *findFaults(): Generator<readonly string[]> {
    for (const { id, pieces } of this.#entries.values())
      yield findFaults(
        id,
        LISTS.map((list) => this.#spool.read(pieces[list])),
      );
  }

  /** Files that the issues name, with the digest of the text that each belongs to. */
  paths(): Map<string, string> {
    const paths = new Map<string, string>();
    for (const entry of this.#entries.values()) {
      paths.set(entry.text.path, entry.text.sha256);
      paths.set(ledgerPath(entry), entry.text.sha256);
    }
    return paths;
  }

  find(id: IssueId): TwinKey | null {
    return this.#entries.get(id) ?? null;
  }

  /** What names the issues of the next file. */
  namer(): NameIssue {
    return nameIssues((id) => this.#entries.get(id)?.series);
  }

  /** Throws a BadInput where an issue is there with another text. */
  judge(source: Source, replace: boolean): Verdict {
    const verdicts = source.ingested.issues.map((issue) =>
      this.#judgeIssue(issue, source, replace),
    );
    const order: readonly Verdict[] = ["new", "reread", "repeated"];
    return order.find((verdict) => verdicts.includes(verdict)) ?? "unchanged";
  }

  /** Adds or replaces the issues of a file; false where every entry was there already, word for word. */
  put({ ingested, file, words }: Source): boolean {
    const ids = ingested.issues.map(({ id }) => id);
    const before = ids.map((id) => this.#entries.get(id));
    for (const issue of ingested.issues) {
      for (const { id } of this.#twinsOf(issue, words)) this.#entries.delete(id);
      this.#open(issue, file, words);
    }
    for (const list of LISTS) {
      for (const entry of ingested[list]) {
        this.#append(list, issueIdOf(list, entry), JSON.stringify(entry));
      }
    }
    return ids.some((id, index) => !this.#isSame(before[index], this.#entries.get(id)));
  }

  /** The entries of a list, issue after issue, in an order that does not depend on the order of the files; each ends with a line break. */
  *lines(list: ListName): Generator<string> {
    for (const { pieces } of [...this.#entries.values()].sort(compareIssues)) {
      yield this.#spool.read(pieces[list]);
    }
  }

  get size(): number {
    return this.#entries.size;
  }

  #judgeIssue(issue: Issue, { file, sha256, words }: Source, replace: boolean): Verdict {
    const twins = this.#twinsOf(issue, words);
    const known = this.#entries.get(issue.id) ?? twins[0];
    if (!known) return "new";
    if (twins.length > 1) throw new BadInput(file, describeDoubt(twins.map(({ id }) => id)));
    if (replace && known.file === null) return "reread";
    if (known.text.sha256 === sha256) return known.file === null ? "unchanged" : "repeated";
    if (hasWords(known, words, this.#readText)) return "repeated";
    throw new BadInput(file, describeClash(known, this.#readIssue(known), issue));
  }

  #twinsOf(issue: Issue, words: string): Entry[] {
    return findTwins(this.#entries.values(), issue, words, this.#readText);
  }

  #readIssue({ pieces }: Entry): Issue {
    return JSON.parse(this.#spool.read(pieces.issues));
  }

  #loadEntry(list: ListName, json: string): void {
    const value: object = JSON.parse(json);
    if (list === "issues") {
      const issue = checkIssue(value);
      if (!issue || this.#entries.has(issue.id)) throw new Error(`${list}: duplicate ${issue?.id}`);
      this.#open(issue, null, undefined);
    }
    this.#append(list, issueIdOf(list, value), json);
  }

  #open(issue: Issue, file: string | null, words: string | undefined): void {
    const { id, date, serial, number, text } = issue;
    const pieces = { issues: [], items: [], facts: [] };
    const series = markSeries(issue.series);
    const entry = { id, date, serial, number, text: { ...text }, file, series, words, pieces };
    this.#entries.set(id, entry);
  }

  #append(list: ListName, id: IssueId, json: string): void {
    const pieces = this.#entries.get(id)?.pieces[list];
    if (!pieces) throw new Error(`${list}: missingIssue ${id}`);
    const piece = this.#spool.append(`${json}\n`);
    const last = pieces.at(-1);
    if (last && last.start + last.length === piece.start) {
      pieces[pieces.length - 1] = { start: last.start, length: last.length + piece.length };
    } else pieces.push(piece);
  }

  #isSame(a: Entry | undefined, b: Entry | undefined): boolean {
    if (!a || !b) return false;
    return LISTS.every(
      (list) => this.#spool.read(a.pieces[list]) === this.#spool.read(b.pieces[list]),
    );
  }
}

/** The id of an item, and so that of a fact, begins with that of its issue. */
function issueIdOf(list: ListName, entry: object): IssueId {
  const field = { issues: "id", items: "issueId", facts: "itemId" }[list];
  const id = String(Object.getOwnPropertyDescriptor(entry, field)?.value);
  return list === "facts" ? id.slice(0, Math.max(0, id.lastIndexOf("/"))) : id;
}

function compareIssues(a: TwinKey, b: TwinKey): number {
  const byDate = (a.date ?? "9999").localeCompare(b.date ?? "9999", "en");
  const bySerial = (a.serial ?? Number.MAX_SAFE_INTEGER) - (b.serial ?? Number.MAX_SAFE_INTEGER);
  return byDate || bySerial || (a.id < b.id ? -1 : 1);
}
