import type { AddressChange } from "../state/address";
import { UNKNOWN_KEYS, type UnknownParts } from "../state/unknown-parts";
import { Notice } from "../ui/Notice";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import type { Selection } from "./use-selection";

interface UnknownInLinkProps {
  readonly unknown: UnknownParts;
  readonly filters: Selection["filters"];
  readonly changeAddress: (change: AddressChange) => void;
}

/** Which issues, topics, districts and metrics of the link the data does not hold; nothing was filtered by them. */
export function UnknownInLink({ unknown, filters, changeAddress }: UnknownInLinkProps) {
  const { app, filter } = useText();
  const { issueIds, topics, districts, metrics } = filters;
  const known = { issue: issueIds, topic: topics, district: districts, metric: metrics };
  return (
    <Notice
      title={filter.unknown}
      action={{ label: filter.dropUnknown, onSelect: () => changeAddress(known) }}
    >
      <ul className={styles.paths}>
        {UNKNOWN_KEYS.filter((key) => unknown[key].length > 0).map((key) => (
          <li key={key}>
            {filter[key]}
            {app.colon}
            <code>{unknown[key].join(" ")}</code>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
