import { useState } from "react";
import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import { useIssueNames } from "../../ui/IssueNames";
import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Skeleton } from "../../ui/Skeleton";
import { useText } from "../../ui/TextProvider";
import { listWords } from "./chosen-words";
import type { OnFilterChange } from "./filter-change";
import { FoldedSection } from "./Section";

const IssuePicker = lazyWithRetry(() => import("./IssuePicker"), "IssuePicker");

interface IssueSectionProps {
  readonly issues: readonly Issue[];
  readonly filters: Filters;
  readonly onChange: OnFilterChange;
}

const PICKER_HEIGHT = 240;

/** The list of issues comes when somebody opens it: it may be thousands. */
export function IssueSection({ issues, filters, onChange }: IssueSectionProps) {
  const text = useText();
  const nameOf = useIssueNames();
  const [wasOpened, setWasOpened] = useState(false);
  const names = filters.issueIds.map((id) => {
    const issue = issues.find((candidate) => candidate.id === id);
    return issue ? nameOf(issue) : id;
  });
  return (
    <FoldedSection
      title={text.filter.issue}
      chosen={listWords(text, names)}
      onOpen={() => setWasOpened(true)}
    >
      {wasOpened ? (
        <LatePart fallback={<Skeleton label={text.app.loading} height={PICKER_HEIGHT} />}>
          <IssuePicker {...{ issues, filters, onChange }} />
        </LatePart>
      ) : null}
    </FoldedSection>
  );
}
