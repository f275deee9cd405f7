import { useState } from "react";
import type { Basis } from "../../model/basis";
import type { IssuesById } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { apartWords } from "../../ui/comparison-words";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import { CompareTable } from "./CompareTable";
import type { RankedGroup } from "./compare-metric";
import { GroupFigures } from "./GroupFigures";
import styles from "./MetricSection.module.css";

interface FoldedGroupsProps {
  readonly groups: readonly RankedGroup[];
  readonly caption: string;
  readonly basis: Basis;
  readonly isDrawn: boolean;
  readonly issueById: IssuesById;
}

/** Groups that stand apart beyond the first few: counted, with their reasons, and drawn once somebody opens them. */
export function FoldedGroups(props: FoldedGroupsProps) {
  const { groups, caption, basis, isDrawn, issueById } = props;
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  const rowCount = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <details className={styles.folded} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        <Bilingual>
          {text.compare.folded(groups.length, rowCount, reasonsOf(groups, text))}
        </Bilingual>
      </summary>
      {isOpen ? (
        <>
          {isDrawn ? (
            <GroupFigures leading={null} apart={groups} title={caption} issueById={issueById} />
          ) : null}
          <CompareTable
            caption={caption}
            basis={basis}
            leading={null}
            apart={groups}
            total={null}
            issueById={issueById}
          />
        </>
      ) : null}
    </details>
  );
}

const MOST_REASONS = 5;

/** Why the groups stand apart, each reason once; of many only the first. */
function reasonsOf(groups: readonly RankedGroup[], text: Text): string {
  const words = groups.flatMap(({ group }) =>
    group.apart.map((reason) => apartWords(text, reason)),
  );
  const reasons = [...new Set(words)];
  const shown = reasons.slice(0, MOST_REASONS).join(text.lang === "zh" ? "；" : "; ");
  return reasons.length > MOST_REASONS ? `${shown} …` : shown;
}
