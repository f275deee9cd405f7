import type { IssuesById } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { useIssueNames } from "../../ui/IssueNames";
import { useText } from "../../ui/TextProvider";
import styles from "./MetricFigure.module.css";
import type { RankedGroup } from "./metric-comparison";
import { sourceNames } from "./source-names";

interface SourceLineProps {
  readonly groups: readonly RankedGroup[];
  readonly issueById: IssuesById;
}

/** The issues that the figure and what stands apart of it were printed in. */
export function SourceLine({ groups, issueById }: SourceLineProps) {
  const text = useText();
  const names = sourceNames(text, groups, issueById, useIssueNames());
  return (
    <p className={styles.source}>
      <Bilingual>{text.compare.source(names)}</Bilingual>
    </p>
  );
}
