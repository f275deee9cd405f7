import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Dataset } from "../model/dataset";
import { type NameIssue, nameIssues } from "./name-issues";
import { useText } from "./TextProvider";

const IssueNamesContext = createContext<NameIssue | null>(null);

interface IssueNamesProps {
  readonly dataset: Pick<Dataset, "issues" | "items">;
  readonly children: ReactNode;
}

/** Lends the names of the issues, told apart once for all that ask, since there may be thousands. */
export function IssueNames({ dataset, children }: IssueNamesProps) {
  const text = useText();
  const nameOf = useMemo(() => nameIssues(text, dataset), [text, dataset]);
  return <IssueNamesContext value={nameOf}>{children}</IssueNamesContext>;
}

/** How issues are called on this page, in the reader's language. */
export function useIssueNames(): NameIssue {
  const text = useText();
  const nameOf = useContext(IssueNamesContext);
  return useMemo(() => nameOf ?? nameIssues(text, NO_DATASET), [text, nameOf]);
}

const NO_DATASET = { issues: [], items: [] };
