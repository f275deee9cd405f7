import type { Fact } from "../../model/dataset";
import type { Rejected, RejectReason } from "../../model/ledger";
import type { Selector, Span } from "../../model/selector";
import type { Mention } from "../numbers/find-mentions";
import type { Judgement } from "../rules/judge";
import type { Surroundings } from "../sentence/look-around";
import type { ReadText } from "../sentence/read-text";
import type { ItemFrame } from "./item-frame";
import type { MadeFact } from "./make-fact";
import { makeRejected } from "./make-rejected";
import { type Foregoing, readVerdict } from "./read-verdict";

/** Is told of each numeral what was decided, and its words in the raw text; `around` where the words around it were asked. */
export type Trace = (
  mention: Mention,
  verdict: (MadeFact | Judgement) & { readonly around?: Surroundings; readonly former?: Fact },
  selector: Selector,
) => void;

/** A report by its raw span, with what its quantities inherit from it. */
interface FramedItem {
  readonly item: Span;
  readonly frame: ItemFrame;
}

/** Decides what each mention is, in the order of the text. */
export function judgeMentions(
  read: ReadText,
  mentions: readonly Mention[],
  items: readonly FramedItem[],
  trace?: Trace,
): { readonly facts: readonly Fact[]; readonly rejected: Rejected[] } {
  const facts: Fact[] = [];
  const rejected: Rejected[] = [];
  const frameOf = makeFrameFinder(read, items);
  let foregoing = NOTHING;
  let lastFrame: ItemFrame | null = null;
  for (const [index, mention] of mentions.entries()) {
    const frame = frameOf(mention);
    if (frame !== lastFrame) foregoing = { ...foregoing, earlier: NOTHING.earlier };
    lastFrame = frame;
    const verdict = judgeMention(read, mention, frame, foregoing);
    foregoing = remember(foregoing, read, mention, verdict);
    if ("fact" in verdict) {
      facts.push(verdict.fact);
      trace?.(mention, verdict, verdict.fact.selector);
    } else {
      const limit = mentions[index + 1]?.start ?? read.text.length;
      const entry = makeRejected(read, mention, frame, verdict, limit);
      rejected.push(entry);
      trace?.(mention, verdict, entry.selector);
    }
  }
  return { facts, rejected };
}

const NOTHING: Foregoing = {
  previous: null,
  previousWords: "",
  earlier: new Map(),
  ruleEnd: null,
};

/** What the numbers up to this one have told. */
function remember(
  before: Foregoing,
  { text }: ReadText,
  { start, end }: Mention,
  verdict: Parameters<Trace>[1],
): Foregoing {
  const told = "fact" in verdict ? verdict.fact : verdict.former;
  const isRule = "reason" in verdict && verdict.reason === "rule";
  const ruleEnd = "fact" in verdict ? null : isRule ? end : before.ruleEnd;
  if (told === undefined) return { ...before, ruleEnd };
  const earlier = new Map(before.earlier).set(told.unitText, told);
  return { previous: told, previousWords: text.slice(start, end), earlier, ruleEnd };
}

/** Tells the report in which a mention stands; is to be asked in the order of the text. */
function makeFrameFinder({ folded }: ReadText, items: readonly FramedItem[]) {
  let next = 0;
  return ({ start, end }: Mention): ItemFrame | null => {
    const last = folded.endAt(end);
    while ((items[next]?.item.end ?? last) < last) next += 1;
    const found = items[next];
    return found && found.item.start <= folded.startAt(start) ? found.frame : null;
  };
}

function judgeMention(
  read: ReadText,
  mention: Mention,
  frame: ItemFrame | null,
  foregoing: Foregoing,
): Parameters<Trace>[1] {
  // Whoever signs a report is no count, whatever the name holds.
  const isInSignOff = frame !== null && read.folded.startAt(mention.start) >= frame.signOffStart;
  if (isInSignOff) return { reason: "name", rule: "layout/sign-off" };
  if (mention.kind === "rejected") return mention;
  if (frame) return readVerdict(read, mention, frame, foregoing);
  return { reason: reasonOutside(mention.reading.unitClass), rule: "layout/outside" };
}

/** Outside the reports stand dates, issue numbers, print runs and telephone numbers, never counts of work. */
function reasonOutside(unitClass: string | null): RejectReason {
  if (unitClass === "day" || unitClass === "month" || unitClass === "year") return "date";
  return unitClass === "text" || unitClass === "edition" ? "ordinal" : "document_number";
}
