import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { NumberLink } from "../../../src/ui/NumberLink";

afterEach(cleanup);

function renderLink(openFactIds: readonly string[] = []) {
  const openFacts = vi.fn();
  const hrefOf = (ids: readonly string[]) => `?fact=${ids.join(",")}`;
  render(
    <FactLinksProvider links={{ hrefOf, openFacts, openFactIds }}>
      <NumberLink factIds={["2203/1@218", "2203/1@204"]}>11 万余人次</NumberLink>
    </FactLinksProvider>,
  );
  return { openFacts, link: screen.getByRole("link", { name: "11 万余人次" }) };
}

describe("NumberLink", () => {
  it("is a link that can be copied and opens all its facts in place", () => {
    const { link, openFacts } = renderLink();
    expect(link.getAttribute("href")).toBe("?fact=2203/1@218,2203/1@204");
    const wasLeftAlone = fireEvent.click(link);
    expect(wasLeftAlone).toBe(false);
    expect(openFacts).toHaveBeenCalledExactlyOnceWith(["2203/1@218", "2203/1@204"]);
  });

  it.each(["ctrlKey", "metaKey", "shiftKey"])("leaves a click with %s to the browser", (key) => {
    const { link, openFacts } = renderLink();
    link.addEventListener("click", (event) => {
      expect(event.defaultPrevented).toBe(false);
    });
    expect(fireEvent.click(link, { [key]: true })).toBe(true);
    expect(openFacts).not.toHaveBeenCalled();
  });

  it.each([
    [["2203/1@218"], "true"],
    [["2203/1@204"], null],
    [[], null],
  ])("knows whether it is the open one (%j)", (openFactIds, current) => {
    expect(renderLink(openFactIds).link.getAttribute("aria-current")).toBe(current);
  });
});
