import { useMemo } from "react";
import { textWidth } from "../../charts/text-width";
import type { Outlines } from "../../model/parse-outlines";
import { districtName } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import { type ProjectedOutlines, projectOutlines } from "./project-outlines";

const WIDTH = 400;
/** As the style sheet has it. */
const LABEL_SIZE = 13;

/** The outlines on the plane, with room for the names in the reader's language. */
export function useProjection(outlines: Outlines): ProjectedOutlines {
  const text = useText();
  return useMemo(
    () =>
      projectOutlines(outlines, WIDTH, (code) => textWidth(districtName(text, code), LABEL_SIZE)),
    [outlines, text],
  );
}
