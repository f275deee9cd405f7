import { Notice } from "../../ui/Notice";
import { useText } from "../../ui/TextProvider";
import { ApartNumbers } from "./ApartNumbers";
import { DatesApart } from "./DatesApart";
import { FigureNotes } from "./FigureNotes";
import type { FigureProps } from "./figure-props";
import { LeadingRows } from "./LeadingRows";
import { Silence, Unread } from "./Silence";
import { SourceLine } from "./SourceLine";
import { Summary } from "./Summary";
import { unitWords } from "./unit-words";

/** One metric: its comparable rows as bars or table, all else in a line each. */
export function MetricFigure(props: FigureProps) {
  const { comparison, issueById, isSmall } = props;
  const { metric, leading, apart } = comparison;
  const text = useText();
  const groups = leading ? [leading, ...apart] : apart;
  const caption = text.compare.tableCaption(text.metric.name[metric], unitWords(text, comparison));
  return (
    <>
      {groups.length === 0 && !isSmall ? (
        <Notice title={text.filter.none}>
          <p>{text.filter.noneNote}</p>
        </Notice>
      ) : null}
      <FigureNotes comparison={comparison} />
      {leading ? <LeadingRows {...props} {...{ leading, caption }} /> : null}
      <DatesApart comparison={comparison} />
      {isSmall ? null : <Summary comparison={comparison} />}
      <ApartNumbers {...{ comparison, caption, issueById, isSmall }} />
      <Silence comparison={comparison} isNamed={!isSmall} />
      <Unread comparison={comparison} />
      {groups.length === 0 || isSmall ? null : <SourceLine {...{ groups, issueById }} />}
    </>
  );
}
