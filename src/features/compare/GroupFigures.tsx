import type { IssuesById } from "../../model/dataset";
import { ApartWords } from "../../ui/ApartWords";
import { useText } from "../../ui/TextProvider";
import type { RankedGroup } from "./compare-metric";
import { GroupChart } from "./GroupChart";
import styles from "./MetricSection.module.css";

interface GroupFiguresProps {
  readonly leading: RankedGroup | null;
  readonly apart: readonly RankedGroup[];
  readonly title: string;
  readonly issueById: IssuesById;
}

/** The leading group on the first axis, and each that stands apart on an axis of its own. */
export function GroupFigures({ leading, apart, title, issueById }: GroupFiguresProps) {
  const text = useText();
  const groups = leading ? [leading, ...apart] : apart;
  return groups.map((ranked) => {
    const { group, rows } = ranked;
    const isApart = ranked !== leading;
    return (
      <figure key={group.key} className={styles.figure}>
        {group.apart.length > 0 ? (
          <figcaption className={styles.apart}>
            <ApartWords reasons={group.apart} />
            {isApart ? <span>{text.app.inBrackets(text.compare.ownScale)}</span> : null}
          </figcaption>
        ) : null}
        <GroupChart rows={rows} title={title} isApart={isApart} issueById={issueById} />
      </figure>
    );
  });
}
