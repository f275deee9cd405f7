import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { FilterChips } from "../../../src/features/filter/FilterChips";
import { type Filters, NO_FILTERS } from "../../../src/model/filters";

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
