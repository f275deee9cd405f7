import type { Issue } from "../../model/dataset";
import type { Filters } from "../../model/filters";
import { useText } from "../../ui/TextProvider";
import { timeWords } from "./chosen-words";
import { DateRange } from "./DateRange";
import type { OnFilterChange } from "./filter-change";
import { PeriodPicker } from "./PeriodPicker";
import { Section } from "./Section";

interface TimeSectionProps {
  readonly issues: readonly Issue[];
  readonly filters: Pick<Filters, "from" | "to">;
  readonly onChange: OnFilterChange;
}

/** Time as people say it, and as two dates: both write the same range. */
export function TimeSection({ issues, filters, onChange }: TimeSectionProps) {
  const text = useText();
  const { from, to } = filters;
  return (
    <Section title={text.filter.dates} chosen={timeWords(text, filters)} isOpenAtFirst={true}>
      <PeriodPicker {...{ issues, from, to, onChange }} />
      <DateRange {...{ issues, from, to, onChange }} />
    </Section>
  );
}
