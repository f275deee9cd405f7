import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { DistrictCode } from "../../../src/model/district";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";
import { MoreButton } from "../../../src/ui/MoreButton";

afterEach(cleanup);

const DAXING = "110115";
const HAIDIAN = "110108";
const YANQING = "110119";

async function renderMenu(chosen: readonly DistrictCode[]) {
  const showDistricts = vi.fn();
  const reporting = [HAIDIAN, DAXING, YANQING] as const;
  render(
    <MarkMenuProvider actions={{ showSource: vi.fn(), showDistricts, chosen, reporting }}>
      <MoreButton mark={{ name: "大兴", factIds: ["a"], district: DAXING }} />
      <button type="button">elsewhere</button>
    </MarkMenuProvider>,
  );
  screen.getByRole("button", { name: /大兴/ }).focus();
  fireEvent.click(screen.getByRole("button", { name: /大兴/ }));
  await screen.findByRole("menu");
  return showDistricts;
}

const items = () => screen.queryAllByRole("menuitem").map((item) => item.textContent);

describe("the menu of a mark", () => {
  it("asks with whom to compare while no district is chosen", async () => {
    const showDistricts = await renderMenu([]);
    expect(items()).toEqual(["看原文", "只看大兴", "与海淀比较", "与延庆比较"]);
    fireEvent.click(screen.getByRole("menuitem", { name: "与海淀比较" }));
    expect(showDistricts).toHaveBeenCalledExactlyOnceWith([DAXING, HAIDIAN]);
  });

  it("adds the district to those that are chosen", async () => {
    const showDistricts = await renderMenu([HAIDIAN]);
    expect(items()).toEqual(["看原文", "只看大兴", "把大兴加入对比"]);
    fireEvent.click(screen.getByRole("menuitem", { name: "把大兴加入对比" }));
    expect(showDistricts).toHaveBeenCalledExactlyOnceWith([HAIDIAN, DAXING]);
  });

  it("gives the focus back on Escape", async () => {
    await renderMenu([]);
    expect(document.activeElement?.textContent).toBe("看原文");
    fireEvent.keyDown(screen.getByRole("menu"), { key: "Escape" });
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole("button", { name: /大兴/ }));
  });

  it("leaves the focus where the reader has taken it", async () => {
    await renderMenu([]);
    const elsewhere = screen.getByRole("button", { name: "elsewhere" });
    act(() => elsewhere.focus());
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(elsewhere);
  });

  it("closes when the page scrolls", async () => {
    await renderMenu([]);
    fireEvent.scroll(window);
    expect(items()).toEqual([]);
  });
});
