import { wordsOf } from "../../model/format-quantity";
import type { Selector } from "../../model/selector";
import { useDrawerText } from "./drawer-text";

/** Words of the text in quotation marks, or a note in their place where the text covers them. */
export function Quoted({ selector, isCovered }: { selector: Selector; isCovered: boolean }) {
  const { source } = useDrawerText();
  return isCovered ? source.notShown : <q lang="zh-CN">{wordsOf(selector)}</q>;
}
