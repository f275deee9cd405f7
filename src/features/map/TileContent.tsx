import { Bilingual } from "../../ui/Bilingual";
import { districtName, rowWords } from "../../ui/comparison-words";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import type { Text } from "../../ui/text/text";
import { apartReasons } from "./apart-reasons";
import { doubtWords } from "./class-words";
import styles from "./MapPanel.module.css";
import type { MapCell } from "./map-cells";

/** A number on a tile is one word. */
const NO_BREAK_SPACE = "\u00a0";

type NumberedCell = Extract<MapCell, { readonly kind: "apart" | "comparable" }>;

/** The name of the district, and its number or why there is none. */
export function TileContent({ cell }: { cell: MapCell }) {
  const text = useText();
  const name = districtName(text, cell.district);
  return (
    <>
      <span className={styles.name}>
        {name}
        {cell.kind === "comparable" && cell.span.isOpen ? (
          <span className={styles.openMark} aria-hidden="true">
            {text.map.openMark}
          </span>
        ) : null}
      </span>
      {"row" in cell ? (
        <TileNumber cell={cell} />
      ) : (
        <span className={styles.silentWord}>{text.map[cell.kind]}</span>
      )}
    </>
  );
}

function TileNumber({ cell }: { cell: NumberedCell }) {
  const text = useText();
  const label = labelOf(text, cell);
  return (
    <NumberLink
      factIds={cell.row.factIds}
      className={styles.number ?? ""}
      {...(label === null ? {} : { label })}
    >
      <Bilingual>{rowWords(text, cell.row).replaceAll(" ", NO_BREAK_SPACE)}</Bilingual>
      {cell.kind === "apart" ? <span className={styles.apartWord}>{text.map.apart}</span> : null}
    </NumberLink>
  );
}

/** What is seen of a number that stands apart or in doubt, and the reasons, for which a tile has no room. */
function labelOf(text: Text, cell: NumberedCell): string | null {
  const words = rowWords(text, cell.row);
  if (cell.kind === "apart") {
    return `${words} ${text.map.apart}${text.app.inBrackets(apartReasons(text, cell.row))}`;
  }
  const doubt = doubtWords(text, cell);
  return doubt === null ? null : `${words}${text.app.inBrackets(doubt)}`;
}
