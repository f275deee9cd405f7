import { useMemo } from "react";
import type { Holdings } from "../../model/holdings";
import type { FactId } from "../../model/id";
import { Bilingual } from "../../ui/Bilingual";
import { Drawer } from "../../ui/Drawer";
import { Notice } from "../../ui/Notice";
import { useDrawerText } from "./drawer-text";
import { findFacts } from "./find-facts";
import { OpenedFact } from "./OpenedFact";

interface SourcePanelProps {
  readonly dataset: Holdings;
  /** The facts behind the opened number; the first is lit. */
  readonly factIds: readonly [FactId, ...FactId[]];
  readonly onClose: () => void;
}

/** The original item behind a number: who said it, when, in which words, and how the words were read. */
export function SourcePanel({ dataset, factIds, onClose }: SourcePanelProps) {
  const text = useDrawerText();
  const { found, unknownIds } = useMemo(() => findFacts(dataset, factIds), [dataset, factIds]);
  return (
    <Drawer
      title={text.source.title}
      closeLabel={text.source.close}
      subject={factIds[0]}
      onClose={onClose}
    >
      {unknownIds.length > 0 ? (
        <Notice title={<Bilingual>{text.source.notFound}</Bilingual>} role="alert">
          <p>
            {text.source.unknownFact}
            {text.app.colon}
            {unknownIds.join(" ")}
          </p>
        </Notice>
      ) : null}
      {found ? (
        <OpenedFact
          found={found}
          factIds={factIds.filter((id) => !unknownIds.includes(id))}
          dataset={dataset}
        />
      ) : null}
    </Drawer>
  );
}
