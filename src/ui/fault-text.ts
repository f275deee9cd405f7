import { useMemo } from "react";
import { useText } from "./TextProvider";
import { faultText as faultEn } from "./text/en/fault-text";
import type { Text } from "./text/text";
import { faultText } from "./text/zh/fault-text";

/** The words for files that cannot be used: they come with what says them and not with the page. */
export const FAULT_TEXT = { zh: { bad: faultText }, en: { bad: faultEn } };

export type FaultText = Text & (typeof FAULT_TEXT)["zh"];

/** The catalogue in the reader's language with the words of faults. */
export function useFaultText(): FaultText {
  const text = useText();
  return useMemo(() => ({ ...text, ...FAULT_TEXT[text.lang] }), [text]);
}
