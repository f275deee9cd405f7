import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Dataset } from "../model/dataset";
import { type NameIssue, nameIssues } from "./name-issues";
import { useText } from "./TextProvider";

const NO_DATASET = { issues: [], items: [] };

const IssueNamesContext = createContext<Pick<Dataset, "issues" | "items">>(NO_DATASET);

/** Lends the dataset against which the names of issues are told apart. */
export function IssueNames({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  return <IssueNamesContext value={dataset}>{children}</IssueNamesContext>;
}

/** How issues are called on this page, in the reader's language. */
export function useIssueNames(): NameIssue {
  const text = useText();
  const dataset = useContext(IssueNamesContext);
  return useMemo(() => nameIssues(text, dataset), [text, dataset]);
}
