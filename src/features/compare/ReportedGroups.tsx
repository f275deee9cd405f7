import type { IssuesById } from "../../model/dataset";
import { METRICS } from "../../model/metric";
import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { useText } from "../../ui/TextProvider";
import { BarLegend } from "./BarLegend";
import { CompareTable } from "./CompareTable";
import type { MetricComparison } from "./compare-metric";
import { foldGroups } from "./fold-groups";
import { GroupFigures } from "./GroupFigures";
import { Summary } from "./Summary";

const FoldedGroups = lazyWithRetry(() => import("./FoldedGroups"), "FoldedGroups");

interface ReportedGroupsProps {
  readonly comparison: MetricComparison;
  readonly caption: string;
  readonly issueById: IssuesById;
}

/** Groups apart that are shown at once: each takes a chart, or where nothing is drawn some rows. */
const MOST_DRAWN = 3;
const MOST_LISTED = 12;
const MOST_ROWS = 36;

/** What was reported of one metric: in a sentence, as bars and as their table twin. */
export function ReportedGroups({ comparison, caption, issueById }: ReportedGroupsProps) {
  const text = useText();
  const { metric, leading, apart, basis, total } = comparison;
  const isDrawn = METRICS[metric].countsOneThing;
  const folding = foldGroups(apart, isDrawn ? MOST_DRAWN : MOST_LISTED, MOST_ROWS);
  const shown = { leading, apart: folding.shown, issueById };
  return (
    <>
      {comparison.isOnlyNarrower ? <p>{text.compare.onlyNarrower}</p> : null}
      <Summary comparison={comparison} />
      {isDrawn ? <GroupFigures title={caption} {...shown} /> : null}
      {isDrawn ? <BarLegend /> : null}
      <CompareTable caption={caption} basis={basis} total={total} {...shown} />
      {folding.folded.length > 0 ? (
        <LatePart>
          <FoldedGroups
            groups={folding.folded}
            caption={caption}
            basis={basis}
            isDrawn={isDrawn}
            issueById={issueById}
          />
        </LatePart>
      ) : null}
    </>
  );
}
