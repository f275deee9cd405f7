import type { MatrixView } from "../../model/views";
import { districtNames } from "../../ui/comparison-words";
import { FoldedLine } from "./FoldedLine";
import type { FoldedMatrix } from "./fold-silent";
import { useMatrixText } from "./matrix-text";

/** Which of the two folded lines are unfolded. */
interface Unfolded {
  readonly rows: boolean;
  readonly columns: boolean;
}

interface FoldedLinesProps {
  readonly view: MatrixView;
  readonly folded: FoldedMatrix;
  readonly shows: Unfolded;
  readonly onChange: (shows: Unfolded) => void;
}

/** Who and what is not in the table, because nothing was said. */
export function FoldedLines({ view, folded, shows, onChange }: FoldedLinesProps) {
  const text = useMatrixText();
  const { matrix } = text;
  const { silentRows, silentColumns } = folded;
  const districts = silentRows.map(({ district }) => district);
  const names = silentColumns.map(({ name }) => name).join(matrix.betweenNames);
  return (
    <>
      {districts.length > 0 ? (
        <FoldedLine
          words={matrix.silentRows(districts.length, districtNames(text, districts))}
          open={matrix.unfoldRows}
          close={matrix.foldRows}
          isOpen={shows.rows}
          onToggle={() => onChange({ ...shows, rows: !shows.rows })}
        />
      ) : null}
      {silentColumns.length > 0 ? (
        <FoldedLine
          words={
            view === "metric"
              ? matrix.silentMetrics(silentColumns.length, names)
              : matrix.silentTimes(silentColumns.length, names)
          }
          open={matrix.unfoldColumns}
          close={matrix.foldColumns}
          isOpen={shows.columns}
          onToggle={() => onChange({ ...shows, columns: !shows.columns })}
        />
      ) : null}
    </>
  );
}
