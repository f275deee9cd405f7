import { useEffect, useRef } from "react";
import type { FactId } from "../../model/id";
import { NumberLink } from "../../ui/NumberLink";
import type { ShownPiece } from "./cover-pieces";
import { useDrawerText } from "./drawer-text";
import type { CoveredKind } from "./find-covers";
import styles from "./ItemText.module.css";

/** The words of an item as printed but for those that are covered, its numbers as links; the open one is lit and brought into view. */
export function ItemText({ pieces, litId }: { pieces: readonly ShownPiece[]; litId: FactId }) {
  const litRef = useRef<HTMLElement>(null);
  // Scrolling is the browser's own state: it follows the lit fact.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new lit fact moves the view although the ref stays the same
  useEffect(() => {
    litRef.current?.scrollIntoView({ block: "center" });
  }, [litId]);
  return (
    <div className={styles.text} lang="zh-CN">
      {pieces.map((piece, index) => {
        switch (piece.kind) {
          case "plain":
            return <PlainText key={piece.start} text={piece.text} isFirst={index === 0} />;
          case "quote": {
            const isLit = piece.fact.id === litId;
            return (
              <mark
                key={piece.start}
                ref={isLit ? litRef : null}
                className={isLit ? styles.lit : styles.quiet}
                data-lit={isLit ? piece.fact.id : undefined}
              >
                <NumberLink factIds={[piece.fact.id]} className={styles.link ?? ""}>
                  <PlainText text={piece.text} isFirst={false} />
                </NumberLink>
              </mark>
            );
          }
          case "covered":
            return <Covered key={piece.start} kind={piece.covered} />;
          default:
            return piece satisfies never;
        }
      })}
    </div>
  );
}

/** Bars in place of words; the words themselves are not on the page, so that nobody finds or copies them. */
function Covered({ kind }: { kind: CoveredKind }) {
  const { lang, source } = useDrawerText();
  const words = source.covered[kind];
  return (
    <span role="img" lang={lang} aria-label={words} title={words} className={styles.covered}>
      ▇▇
    </span>
  );
}

const SENTENCE_END = /[。！？；：)）]$/u;

/** Keeps every character of the text; a break inside a sentence shows as a small sign, one after it as a new paragraph. */
function PlainText({ text, isFirst }: { text: string; isFirst: boolean }) {
  const parts = text.split(/([\r\n\f]+)/u);
  return parts.map((part, index) => {
    const key = `${index}:${part.length}`;
    if (index % 2 === 0) return <span key={key}>{part}</span>;
    const before = parts[index - 1] ?? "";
    const isParagraph = before === "" ? isFirst : SENTENCE_END.test(before.trimEnd());
    return (
      <span key={key} className={isParagraph ? styles.paragraph : styles.pageBreak}>
        {part}
      </span>
    );
  });
}
