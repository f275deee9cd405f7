import { useDeferredValue, useMemo, useState } from "react";
import { LONGEST_TRIAL, readTrial, type Trial } from "./read-trial";
import { useReader } from "./use-reader";

/** What can be said of the text in the field. */
export type Finding =
  | { readonly kind: "empty" | "loading" | "failed" }
  | { readonly kind: "tooLong"; readonly length: number }
  | { readonly kind: "read"; readonly trial: Trial };

/** The text in the field and what the reader makes of it, which may be of a moment ago. */
export function useTrial() {
  const [words, setWords] = useState("");
  const [settled, setSettled] = useState("");
  const { reader, load } = useReader();
  /** Takes the text as it now stands in the field; while a word is being composed, nothing is read yet. */
  const change = (now: string, isComposing = false) => {
    setWords(now);
    if (isComposing) return;
    setSettled(now);
    if (reader.kind === "absent" && isReadable(now)) load();
  };
  const shown = useDeferredValue(settled);
  const finding = useMemo((): Finding => {
    if (shown.trim() === "") return { kind: "empty" };
    if (shown.length > LONGEST_TRIAL) return { kind: "tooLong", length: shown.length };
    if (reader.kind === "ready") return { kind: "read", trial: readTrial(reader.read, shown) };
    return { kind: reader.kind === "failed" ? "failed" : "loading" };
  }, [shown, reader]);
  return { words, change, finding, retry: load };
}

function isReadable(words: string): boolean {
  return words.trim() !== "" && words.length <= LONGEST_TRIAL;
}
