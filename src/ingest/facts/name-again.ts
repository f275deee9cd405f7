import { CALLED_AGAIN } from "../lexicon/bodies";
import { startsWithVerb } from "../sentence/words";
import { nameBody } from "./name-body";
import { leadLength } from "./read-lead";

/** 该公司, 全镇, or a bare 街道 that acts: a body named before. */
const AGAIN =
  /^(?:(?:组织|动员|发动|带动|号召)?([该本全我])|)(街道|社区|学校|医院|公司|企业|集团|协会|[镇乡村校院队])(?![镇街区级民风里内])/;
/** Who acts: what stands behind a bare noun that names a body again, where no verb does. */
const ACTS =
  /^(?:还|又|再|也|已|共|先后|立即|迅速|第一时间|党委|党工委|党支部|两委|团委|团工委|妇联|工会|政府|城管)/;
const CLAUSES = /[,;:。、!?\n]/;

/** What a sentence can point back to. */
export interface Earlier {
  /** The words of the report before it. */
  words(): string;
  /** The body that the headline leads with. */
  readonly ofHeadline: string | null;
}

const calledAgain = new Map<string, RegExp>(
  Object.entries(CALLED_AGAIN).map(([word, ends]) => [
    word,
    new RegExp(`^.*(?:${[word, ...ends.split(" ")].join("|")})`),
  ]),
);

/**
 * The last body before a clause that its first word may stand for, as far as its name says; 该 and 全 stand for one
 * even where it is not named, and a bare noun for the body of the headline. `undefined` where no such word leads.
 */
export function nameAgain(clause: string, earlier: Earlier): string | null | undefined {
  const again = AGAIN.exec(clause);
  if (again === null) return undefined;
  const [whole, which, noun = ""] = again;
  const rest = clause.slice(whole.length);
  if (which === undefined && !ACTS.test(rest) && !startsWithVerb(rest)) return undefined;
  const named = findNamed(noun, earlier);
  if (named !== null) return named;
  return which === undefined ? (earlier.ofHeadline ?? undefined) : `${which}${noun}`;
}

function findNamed(noun: string, { words, ofHeadline }: Earlier): string | null {
  const clauses = [ofHeadline ?? "", ...words().split(CLAUSES)];
  for (const clause of clauses.reverse()) {
    const body = nameBody(clause.slice(leadLength(clause)))?.name ?? "";
    const named = calledAgain.get(noun)?.exec(body);
    if (named) return named[0];
  }
  return null;
}
