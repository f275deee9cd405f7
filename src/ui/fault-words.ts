import type { Fault } from "../model/dataset-error";
import type { FaultText } from "./fault-text";

/** What is wrong with an entry of a data file, in one phrase. */
export function faultWords({ bad }: Pick<FaultText, "bad">, fault: Fault): string {
  const words = bad.fault;
  switch (fault.code) {
    case "notAnObject":
      return words.notAnObject;
    case "version":
      return words.version(fault.found);
    case "shape":
      return words.shape(fault.expected, fault.received);
    case "duplicate":
      return words.duplicate(fault.id);
    case "missingIssue":
      return words.missingIssue(fault.issueId);
    case "missingItem":
      return words.missingItem(fault.itemId);
    case "idMismatch":
      return words.idMismatch(fault.expected);
    case "outside":
      return words.outside(`${fault.start}–${fault.end}`, `${fault.from}–${fault.to}`);
    case "quoteLength":
      return words.quoteLength(fault.exact, fault.length);
    case "outsideInterval":
      return words.outsideInterval(fault.value, intervalWords(fault));
    case "boundEnds":
      return words.boundEnds(fault.bound, intervalWords(fault));
    case "periodOrder":
      return words.periodOrder(fault.start, fault.end);
    case "overlap":
      return words.overlap(fault.factId);
    default:
      return fault satisfies never;
  }
}

/** Why a file is not there to be read; the details are those of the floor that fetches. */
type FileFailure =
  | { readonly kind: "network" }
  | { readonly kind: "stalled" }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "notJson"; readonly detail: string };

/** Why a file could not be used at all, in one sentence. */
export function failureWords({ bad }: Pick<FaultText, "bad">, failure: FileFailure): string {
  switch (failure.kind) {
    case "network":
      return bad.network;
    case "stalled":
      return bad.stalled;
    case "status":
      return bad.status(failure.status);
    case "notJson":
      return `${bad.notJson} ${failure.detail}`;
    default:
      return failure satisfies never;
  }
}

/** As the file writes it, an open end as `…`. */
function intervalWords({ min, max }: { min: number | null; max: number | null }): string {
  return `${min ?? "…"}–${max ?? "…"}`;
}
