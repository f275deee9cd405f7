import { useState } from "react";
import type { IssuesById } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { useText } from "../../ui/TextProvider";
import { countApart } from "./count-apart";
import styles from "./MetricFigure.module.css";
import type { MetricComparison } from "./metric-comparison";

const ApartTable = lazyWithRetry(() => import("./ApartTable"), "ApartTable");

interface ApartNumbersProps {
  readonly comparison: MetricComparison;
  readonly caption: string;
  readonly issueById: IssuesById;
  readonly isSmall: boolean;
}

/** All that may not be compared in one line that opens; open from the start where there is nothing else to show. */
export function ApartNumbers({ comparison, caption, issueById, isSmall }: ApartNumbersProps) {
  const text = useText();
  const { leading, apart } = comparison;
  const [isOpen, setIsOpen] = useState(leading === null && !isSmall);
  if (apart.length === 0) return null;
  const counts = countApart(apart);
  const count = counts.reduce((sum, [, rows]) => sum + rows, 0);
  const kinds = counts.map(([kind, rows]) => text.compare.apartKind[kind](rows));
  const reasons = kinds.join(text.lang === "zh" ? "、" : ", ");
  return (
    <details
      className={styles.folded}
      open={isOpen}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>
        <Bilingual>{text.compare.apart(count, reasons)}</Bilingual>
      </summary>
      {isOpen ? (
        <LatePart>
          <ApartTable groups={apart} {...{ comparison, caption, issueById }} />
        </LatePart>
      ) : null}
    </details>
  );
}
