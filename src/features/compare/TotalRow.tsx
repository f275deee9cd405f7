import { formatQuantity } from "../../model/format-quantity";
import type { Total } from "../../stats/total-rows";
import { NumberLink } from "../../ui/NumberLink";
import { useText } from "../../ui/TextProvider";
import styles from "./CompareTable.module.css";

/** The total of the comparable rows, or one sentence on why there is none. */
export function TotalRow({ total }: { total: Total }) {
  const text = useText();
  switch (total.code) {
    case "noTotal":
      return (
        <tr className={styles.total}>
          <td colSpan={4}>{text.compare.noTotal[total.reason]}</td>
        </tr>
      );
    case "total":
      if (total.districts < 2) return null;
      return (
        <tr className={styles.total}>
          <td colSpan={4}>
            {text.compare.total(total.districts)}{" "}
            <NumberLink factIds={total.factIds}>
              {formatQuantity(total.quantity, text.lang)}
            </NumberLink>{" "}
            {datesOf(total)}
          </td>
        </tr>
      );
    default:
      return total satisfies never;
  }
}

function datesOf({ dates }: Extract<Total, { code: "total" }>): string {
  if (!dates) return "";
  return dates.from === dates.to ? dates.from : `${dates.from} — ${dates.to}`;
}
