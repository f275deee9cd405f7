import { useMemo } from "react";
import { useText } from "../../ui/TextProvider";
import { matrixText as matrixEn } from "../../ui/text/en/matrix-text";
import type { Text } from "../../ui/text/text";
import { matrixText } from "../../ui/text/zh/matrix-text";

/** The words that only the matrix says: they come with it and not with the page. */
export const MATRIX_TEXT = { zh: { matrix: matrixText }, en: { matrix: matrixEn } };

export type MatrixText = Text & (typeof MATRIX_TEXT)["zh"];

/** The catalogue in the reader's language with the words of the matrix. */
export function useMatrixText(): MatrixText {
  const text = useText();
  return useMemo(() => ({ ...text, ...MATRIX_TEXT[text.lang] }), [text]);
}
