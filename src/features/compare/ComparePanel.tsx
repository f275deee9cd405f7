import type { MetricId } from "../../model/metric";
import { Notice } from "../../ui/Notice";
import { Panel } from "../../ui/Panel";
import { SyntheticMark } from "../../ui/SyntheticMark";
import { useText } from "../../ui/TextProvider";
import { CompareTools, type CompareToolsProps } from "./CompareTools";
import type { CompareInput } from "./compare-input";
import { Figures } from "./Figures";
import { Finding } from "./Finding";
import { Subtitle } from "./Subtitle";
import { useComparisons } from "./use-comparisons";

interface ComparePanelProps extends Omit<CompareInput, "counting">, CompareToolsProps {
  readonly onMetricChange: (metric: MetricId) => void;
}

/** What each district reported: of one metric the finding and its figure, of several a small figure each. */
export function ComparePanel(props: ComparePanelProps) {
  const { dataset, figure, onMetricChange } = props;
  const text = useText();
  const { comparisons, issueById } = useComparisons(props);
  const [only] = comparisons;
  const isOne = only && comparisons.length === 1;
  return (
    <Panel
      id="main-figure"
      anchor="compare"
      name={text.compare.title}
      title={isOne ? <Finding comparison={only} /> : text.compare.title}
      note={
        <>
          <SyntheticMark dataset={dataset} />
          {isOne ? <Subtitle comparison={only} isNamed={true} /> : text.compare.multiples}
        </>
      }
    >
      {only ? <CompareTools {...props} /> : <Notice title={text.filter.none} />}
      <Figures {...{ comparisons, figure, issueById, onMetricChange }} />
    </Panel>
  );
}
