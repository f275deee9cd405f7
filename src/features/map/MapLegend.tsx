import type { ValueClasses } from "../../stats/value-classes";
import { useText } from "../../ui/TextProvider";
import { classWords } from "./class-words";
import styles from "./MapPanel.module.css";
import type { MapCell } from "./map-cells";
import { shadeOf } from "./shade";

interface MapLegendProps {
  readonly classes: ValueClasses | null;
  readonly cells: readonly MapCell[];
}

/** The shades with the numbers that each holds, and the other looks that occur. */
export function MapLegend({ classes, cells }: MapLegendProps) {
  const { map } = useText();
  const shaded = cells.filter((cell) => cell.kind === "comparable");
  const kinds = new Set(cells.map(({ kind }) => kind));
  const across = shaded.find(({ span }) => span.from !== span.to);
  return (
    <>
      {classes === null ? null : <Scale classes={classes} />}
      <p className={styles.legend}>
        {across ? (
          <span>
            <span className={styles.sample} {...shadeOf(across)} aria-hidden="true" />{" "}
            {map.acrossLegend}
          </span>
        ) : null}
        {shaded.some(({ span }) => span.isOpen) ? (
          <span>
            <span aria-hidden="true">{map.openMark}</span> {map.openAbove}
          </span>
        ) : null}
        {kinds.has("apart") ? (
          <span>
            <span className={styles.apartSample} aria-hidden="true" /> {map.apart}
          </span>
        ) : null}
        {kinds.has("silent") ? (
          <span>
            <span className={styles.silentSample} aria-hidden="true" /> {map.silent}
          </span>
        ) : null}
      </p>
    </>
  );
}

function Scale({ classes }: { classes: ValueClasses }) {
  const text = useText();
  const steps = Array.from({ length: classes.count }, (_, index) => index + 1);
  return (
    <ol className={styles.scale} aria-label={text.map.shades}>
      {steps.map((step) => (
        <li key={step}>
          <span data-step={step} aria-hidden="true" />
          {classWords(text, step, classes)}
        </li>
      ))}
    </ol>
  );
}
