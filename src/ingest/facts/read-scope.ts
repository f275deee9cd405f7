import type { MetricId } from "../../model/metric";
import { CharSet } from "../engine/char-set";
import {
  BEFORE_BODY,
  DISTRICT_OF_BODY,
  HELPERS,
  NAME_START,
  NARROWER,
  NO_NARROWER,
  OF_WHOM,
  WHOLE,
} from "../lexicon/scope-words";
import { startsWithKnownWord } from "../sentence/tokenize";

const PERSONS: ReadonlySet<MetricId> = new Set<MetricId>([
  "volunteer_persons",
  "volunteer_times",
  "registered_volunteers",
]);

/** Who is included, where the words name fewer people or a smaller body than the metric of a district does. */
export function readScope(
  metric: MetricId,
  subject: string | null,
  body: string | null,
): string | null {
  const whom = PERSONS.has(metric) ? narrowPeople(subject) : null;
  if (body === null) return whom;
  return whom === null ? body : `${body} ${whom}`;
}

function narrowPeople(subject: string | null): string | null {
  const whom = subject?.replace(/^“[^”]*”/, "") ?? "";
  return OF_WHOM.test(whom) && HELPERS.test(whom) ? whom : null;
}

/** Whose number it is, by the sentence before it, or else as the headline of its report says. */
export function bodyIn(sentence: string, ofHeadline: string | null): string | null {
  const body = findBody(sentence);
  return body === undefined ? ofHeadline : body;
}

const clauseEnds = new CharSet(",、;。:");

/**
 * The town, school or firm that a sentence names first in a clause, since in Chinese who acts leads the clause,
 * or all of them where several stand in a list; `null` where it speaks of the whole (全区), `undefined` where
 * it names neither.
 */
export function findBody(words: string): string | null | undefined {
  let end = words.length;
  const bodies: string[] = [];
  for (let at = end - 1; at >= -1; at -= 1) {
    if (at >= 0 && !clauseEnds.hasAt(words, at)) {
      continue;
    }
    const body = bodyOf(words.slice(at + 1, end));
    if (body === null) return bodies.length > 0 ? bodies.join("、") : null;
    if (body !== undefined) bodies.unshift(body);
    const isListed = body !== undefined && words.charAt(at) === "、";
    if (bodies.length > 0 && !isListed) break;
    end = at;
  }
  return bodies.length > 0 ? bodies.join("、") : undefined;
}

function bodyOf(clause: string): string | null | undefined {
  if (WHOLE.test(clause)) return null;
  const named = NARROWER.exec(clause.replace(BEFORE_BODY, ""))?.[1];
  const body = named?.replace(DISTRICT_OF_BODY, "");
  const own = body?.replace(NAME_START, "");
  if (own === undefined || NO_NARROWER.test(own) || startsWithKnownWord(own)) return undefined;
  return body;
}
