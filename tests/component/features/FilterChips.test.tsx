import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { makeDataset } from "../../../mock/make-dataset";
import { makeIssue } from "../../../mock/make-issue";
import { makeItem } from "../../../mock/make-item";
import { FilterChips } from "../../../src/features/filter/FilterChips";
import { FilterPanel } from "../../../src/features/filter/FilterPanel";
import { type Filters, NO_FILTERS } from "../../../src/model/filters";
import { IssueNames } from "../../../src/ui/IssueNames";

afterEach(cleanup);

function Page() {
  const [filters, setFilters] = useState<Filters>({
    ...NO_FILTERS,
    districts: ["110115", "110108"],
    exactOnly: true,
  });
  return (
    <FilterChips
      filters={filters}
      issues={[]}
      left={3}
      all={27}
      onChange={(change) => setFilters({ ...filters, ...change })}
    />
  );
}

describe("FilterChips", () => {
  it("gives the focus to the next chip when one is taken away", () => {
    render(<Page />);
    fireEvent.click(screen.getByRole("button", { name: /大兴/ }));
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /海淀/ }));
  });

  it("gives it to the line that counts when all are cleared", () => {
    render(<Page />);
    fireEvent.click(screen.getByRole("button", { name: "全部清除" }));
    expect(document.activeElement).toBe(screen.getByRole("status"));
  });
});

describe("the issues of the filter", () => {
  it("are called by headline and day where they have no number, in the panel and on the chip", () => {
    const issue = makeIssue({ id: "text-ff93cac3", number: null, serial: null });
    const items = [makeItem({ id: "text-ff93cac3/1", headline: "志愿服务月活动的通知" })];
    const filters = { ...NO_FILTERS, issueIds: [issue.id] };
    const shared = { filters, issues: [issue], onChange: () => {} };
    const { container } = render(
      <IssueNames dataset={makeDataset({ issues: [issue], items })}>
        <FilterPanel {...shared} facts={[]} shownMetrics={[]} />
        <FilterChips {...shared} left={0} all={0} />
      </IssueNames>,
    );
    const name = "《志愿服务月活动的通知》";
    expect(screen.getByText(name, { exact: false, selector: "summary *" })).toBeTruthy();
    expect(screen.getByRole("button", { name: `移除：${name} · 2022年5月6日` })).toBeTruthy();
    expect(container.textContent).not.toContain("text-");
  });
});
