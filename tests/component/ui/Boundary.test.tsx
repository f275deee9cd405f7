import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Boundary } from "../../../src/ui/Boundary";

beforeEach(() => {
  // React reports what a boundary catches; here that is the point of the test.
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("Boundary", () => {
  it("keeps a failure inside its panel and draws the panel again on retry", () => {
    let isBroken = true;
    const Panel = () => {
      if (isBroken) throw new Error("no such district");
      return <p>大兴 11 万余人次</p>;
    };
    render(
      <>
        <Boundary title="这一块出了错">
          <Panel />
        </Boundary>
        <p>海淀 约 8 万余人次</p>
      </>,
    );
    expect(screen.getByRole("alert").textContent).toContain("no such district");
    expect(screen.getByText("海淀 约 8 万余人次")).toBeTruthy();

    fireEvent.click(screen.getByRole("button", { name: "重试" }));
    expect(screen.getByRole("alert").textContent).toContain("这一块出了错");
    isBroken = false;
    fireEvent.click(screen.getByRole("button", { name: "重试" }));
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByText("大兴 11 万余人次")).toBeTruthy();
  });
});
