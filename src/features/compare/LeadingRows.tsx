import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { useText } from "../../ui/TextProvider";
import { BarLegend } from "./BarLegend";
import type { FigureProps } from "./figure-props";
import { GroupChart } from "./GroupChart";
import styles from "./MetricFigure.module.css";
import type { RankedGroup } from "./metric-comparison";

const CompareTable = lazyWithRetry(() => import("./CompareTable"), "CompareTable");
const VersusTable = lazyWithRetry(() => import("./VersusTable"), "VersusTable");

interface LeadingRowsProps extends FigureProps {
  readonly leading: RankedGroup;
  readonly caption: string;
}

/** Rows of a small figure; the others are one click away. */
const MOST_SMALL = 4;

/** The comparable rows, as bars or as table. */
export function LeadingRows(props: LeadingRowsProps) {
  const { comparison, leading, figure, issueById, isSmall, caption } = props;
  const rows = isSmall ? leading.rows.slice(0, MOST_SMALL) : leading.rows;
  const shown = { ...leading, rows };
  const { earlier } = comparison;
  const { versus } = useText().compare;
  return (
    <figure className={styles.figure}>
      {figure === "chart" ? (
        <>
          <GroupChart rows={rows} title={caption} earlier={earlier} issueById={issueById} />
          {isSmall ? null : <BarLegend rows={rows} earlier={earlier} />}
        </>
      ) : (
        <LatePart>
          {earlier ? (
            <VersusTable caption={caption} leading={shown} earlier={earlier} />
          ) : (
            <CompareTable caption={caption} leading={shown} issueById={issueById} />
          )}
        </LatePart>
      )}
      {earlier ? <p className={styles.soft}>{versus.note}</p> : null}
    </figure>
  );
}
