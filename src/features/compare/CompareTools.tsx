import type { Basis } from "../../model/basis";
import type { Counting } from "../../model/counting";
import { METRICS, type MetricId } from "../../model/metric";
import type { FigureView } from "../../model/views";
import { Segments } from "../../ui/Segments";
import { useText } from "../../ui/TextProvider";
import styles from "./ComparePanel.module.css";

export interface CompareToolsProps {
  readonly metrics: readonly MetricId[];
  readonly basis: Basis;
  readonly counting: Counting;
  readonly figure: FigureView;
  /** Whether two periods are laid side by side; `null` where no period is chosen that another could come before. */
  readonly versus: boolean | null;
  readonly onBasisChange: (basis: Basis) => void;
  readonly onCountingChange: (counting: Counting) => void;
  readonly onFigureChange: (figure: FigureView) => void;
  readonly onVersusChange: (versus: boolean) => void;
}

/** How the figure counts and is drawn; no choice where there is none for any of the metrics. */
export function CompareTools(props: CompareToolsProps) {
  const { metrics, versus } = props;
  const rules = metrics.map((metric) => METRICS[metric]);
  return (
    <div className={styles.tools}>
      {rules.some(({ combinesBy }) => combinesBy === "sum") ? <CountingChoice {...props} /> : null}
      {rules.some(({ canNormalise }) => canNormalise) ? <BasisChoice {...props} /> : null}
      {rules.some(({ countsOneThing }) => countsOneThing) ? <FigureChoice {...props} /> : null}
      {versus === null ? null : <VersusChoice {...props} isChosen={versus} />}
    </div>
  );
}

function CountingChoice({ counting, onCountingChange }: CompareToolsProps) {
  const words = useText().compare.counting;
  const options = [
    ["sum", words.sum],
    ["latest", words.latest],
  ] as const;
  return (
    <Segments label={words.label} value={counting} options={options} onChange={onCountingChange} />
  );
}

function BasisChoice({ basis, onBasisChange }: CompareToolsProps) {
  const words = useText().compare.basis;
  const options = [
    ["count", words.count],
    ["per10k", words.per10k],
    ["perKm2", words.perKm2],
  ] as const;
  return <Segments label={words.label} value={basis} options={options} onChange={onBasisChange} />;
}

function FigureChoice({ figure, onFigureChange }: CompareToolsProps) {
  const words = useText().compare.figure;
  const options = [
    ["chart", words.chart],
    ["table", words.table],
  ] as const;
  return (
    <Segments label={words.label} value={figure} options={options} onChange={onFigureChange} />
  );
}

function VersusChoice({ isChosen, onVersusChange }: CompareToolsProps & { isChosen: boolean }) {
  const words = useText().compare.versus;
  return (
    <label className={styles.versus}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => onVersusChange(event.currentTarget.checked)}
      />
      {words.label}
    </label>
  );
}
