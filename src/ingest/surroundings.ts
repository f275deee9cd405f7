import { cutAround, type WordsAround } from "./clause";
import type { NounToken, Token, VerbToken } from "./context";
import type { NounClass, VerbClass } from "./lexicon/context-words";

/** What stands around one quantity, nearest first where there is a choice. */
export interface Surroundings extends WordsAround {
  /** Head of the noun phrase behind the measure word (22个→实践所). */
  readonly nounAfter: NounToken | null;
  /** Head of the noun phrase straight before the number (实践所→345个). */
  readonly nounBefore: NounToken | null;
  /** Nearest noun further left in the clause, with no verb between. */
  readonly nounInClause: NounToken | null;
  /** Nearest noun further left in the sentence. */
  readonly nounFar: NounToken | null;
  readonly verbBefore: VerbToken | null;
  readonly verbAfter: VerbToken | null;
  /** Nearest verb of an earlier clause of the sentence. */
  readonly verbFar: VerbToken | null;
  /** Nouns and verbs left of the number in its clause, nearest first. */
  readonly before: readonly (NounToken | VerbToken)[];
}

const REACH = 24;
const MAX_GAP = 6;

/** Looks around the quantity that stands in a text from `start` to `end` and at `index` of its tokens. */
export function lookAround(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  index: number,
  start: number,
  end: number,
): Surroundings {
  const { clause, sentence, own, behind } = cutAround(text, start, end);
  const before = collectBefore(tokens, index);
  const far = findFar(tokens, index);
  return {
    clause,
    sentence,
    own,
    behind,
    nounAfter: findNounAfter(tokens, index),
    nounBefore: findNounBefore(tokens, index),
    nounInClause: before[0]?.kind === "noun" ? before[0] : null,
    nounFar: far.noun,
    verbBefore: nearestVerb(before),
    verbAfter: findVerbAfter(tokens, index),
    verbFar: far.verb,
    before,
  };
}

/** Walks right over one noun phrase; modifiers come first in Chinese, so the last noun is its head. */
function findNounAfter(tokens: readonly Token[], index: number): NounToken | null {
  let head: NounToken | null = null;
  let verbPending = false;
  let edge = tokens[index]?.end ?? 0;
  for (let i = index + 1; i <= index + REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "stop" || token.kind === "quantity") return head;
    if (token.start - edge > (head ? gapBehind(head) : 14)) return head;
    if (token.kind === "verb") {
      if (head) return head;
      verbPending = true;
    } else if (token.kind === "noun") {
      if (verbPending && tokens[i + 1]?.kind !== "of") return head;
      if (head && isDeed(token) && !isJoined(token, tokens[i + 1])) return head;
      head = token;
    } else if (token.kind === "of") {
      if (head && !verbPending) return head;
      verbPending = false;
      head = null;
    } else if (head) {
      return head;
    }
    edge = token.end;
  }
  return head;
}

/** A noun of one character may be part of an unknown word (悬水小岛服务点): the phrase may go on. */
function gapBehind({ start, end }: NounToken): number {
  return end - start === 1 ? 4 : 1;
}

/** 实践站行动, 社区值守: a deed named right behind a noun is what that noun does, unless it goes on (值守活动). */
function isDeed({ noun, start, end }: NounToken): boolean {
  return noun === "event" && end - start === 2;
}

function isJoined(token: Token, next: Token | undefined): boolean {
  return next?.kind === "noun" && next.start === token.end;
}

function findNounBefore(tokens: readonly Token[], index: number): NounToken | null {
  const start = tokens[index]?.start ?? 0;
  const token = tokens[index - 1];
  if (token?.kind !== "noun") return null;
  const isPart = token.end - token.start === 1 && start - token.end > 1;
  return start - token.end <= MAX_GAP && !isPart ? token : null;
}

function findVerbAfter(tokens: readonly Token[], index: number): VerbToken | null {
  for (let i = index + 1; i <= index + REACH; i += 1) {
    const token = tokens[i];
    if (!token || token.kind === "quantity") return null;
    if (token.kind === "stop" && token.level > 1) return null;
    if (token.kind === "verb") return token;
  }
  return null;
}

/** Nouns and verbs to the left in the clause. */
function collectBefore(tokens: readonly Token[], index: number) {
  const found: (NounToken | VerbToken)[] = [];
  for (let i = index - 1; i >= Math.max(0, index - REACH); i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind === "stop" && token.level > 1)) break;
    if (token.kind === "noun" || token.kind === "verb") found.push(token);
  }
  return found;
}

function nearestVerb(before: readonly (NounToken | VerbToken)[]): VerbToken | null {
  for (const token of before) if (token.kind === "verb") return token;
  return null;
}

/** The nearest noun and verb to the left in the sentence. */
function findFar(tokens: readonly Token[], index: number) {
  let noun: NounToken | null = null;
  let verb: VerbToken | null = null;
  for (let i = index - 1; i >= Math.max(0, index - REACH) && !(noun && verb); i -= 1) {
    const token = tokens[i];
    if (!token || (token.kind === "stop" && token.level > 2)) break;
    if (token.kind === "noun") noun ??= token;
    else if (token.kind === "verb") verb ??= token;
  }
  return { noun, verb };
}

export function isNoun(token: NounToken | null, ...classes: readonly NounClass[]): boolean {
  return token !== null && classes.includes(token.noun);
}

export function isVerb(token: VerbToken | null, ...classes: readonly VerbClass[]): boolean {
  return token !== null && classes.includes(token.verb);
}
