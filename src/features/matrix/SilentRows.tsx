import type { DistrictCode } from "../../model/district";
import { districtNames } from "../../ui/comparison-words";
import styles from "./MatrixPanel.module.css";
import { useMatrixText } from "./matrix-text";

interface SilentRowsProps {
  readonly districts: readonly DistrictCode[];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One line for all districts of which no cell tells anything; their rows come at a press. */
export function SilentRows({ districts, isOpen, onToggle }: SilentRowsProps) {
  const text = useMatrixText();
  const { matrix } = text;
  return (
    <p className={styles.silentRows}>
      {matrix.silentRows(districts.length, districtNames(text, districts))}{" "}
      <button type="button" aria-expanded={isOpen} onClick={onToggle}>
        {isOpen ? matrix.foldRows : matrix.unfoldRows}
      </button>
    </p>
  );
}
