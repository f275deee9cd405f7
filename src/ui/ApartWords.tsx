import type { ApartReason } from "../stats/comparable";
import { Bilingual } from "./Bilingual";
import { apartWords } from "./comparison-words";
import { useText } from "./TextProvider";

/** Why numbers stand apart, or what narrows them: all reasons in one line. */
export function ApartWords({ reasons }: { reasons: readonly ApartReason[] }) {
  const text = useText();
  return <Bilingual>{reasons.map((reason) => apartWords(text, reason)).join(" · ")}</Bilingual>;
}
