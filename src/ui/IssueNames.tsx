import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Bulletins } from "../model/dataset";
import { type NameIssue, nameIssues } from "./name-issues";
import { useText } from "./TextProvider";

const IssueNamesContext = createContext<NameIssue | null>(null);

/** Tells the names of the issues of a dataset apart, once for all who ask how an issue is called. */
export function IssueNames({ dataset, children }: { dataset: Bulletins; children: ReactNode }) {
  const text = useText();
  const { issues, items } = dataset;
  const nameOf = useMemo(() => nameIssues(text, { issues, items }), [text, issues, items]);
  return <IssueNamesContext value={nameOf}>{children}</IssueNamesContext>;
}

/** How issues are called on this page, in the reader's language. */
export function useIssueNames(): NameIssue {
  const text = useText();
  const nameOf = useContext(IssueNamesContext);
  return useMemo(() => nameOf ?? nameIssues(text, NO_DATASET), [text, nameOf]);
}

const NO_DATASET = { issues: [], items: [] };
