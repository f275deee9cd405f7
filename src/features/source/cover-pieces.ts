import type { Cover, CoveredKind } from "./find-covers";
import type { TextPiece } from "./locate-quotes";

/** A stretch of text as it is shown: plain, lit, or covered; what is covered carries no words. */
export type ShownPiece =
  | TextPiece
  | { readonly kind: "covered"; readonly start: number; readonly covered: CoveredKind };

/** Takes the covered words out of the plain pieces; the quotes of facts and every start stay as they are. */
export function coverPieces(pieces: readonly TextPiece[], covers: readonly Cover[]): ShownPiece[] {
  return pieces.flatMap((piece) => (piece.kind === "plain" ? cutPlain(piece, covers) : [piece]));
}

function cutPlain(
  { start, text }: Extract<TextPiece, { kind: "plain" }>,
  covers: readonly Cover[],
): ShownPiece[] {
  const end = start + text.length;
  const shown: ShownPiece[] = [];
  let position = start;
  const addPlain = (until: number) => {
    if (until > position) {
      const words = text.slice(position - start, until - start);
      shown.push({ kind: "plain", start: position, text: words });
    }
  };
  for (const cover of covers) {
    const from = Math.max(cover.start, position);
    const to = Math.min(cover.end, end);
    if (from >= to) continue;
    addPlain(from);
    shown.push({ kind: "covered", start: from, covered: cover.kind });
    position = to;
  }
  addPlain(end);
  return shown;
}
