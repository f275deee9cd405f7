import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Drawer } from "../../../src/ui/Drawer";

afterEach(cleanup);

beforeEach(() => {
  vi.stubGlobal("matchMedia", () => Object.assign(new EventTarget(), { matches: isNarrow }));
});

let isNarrow = false;

function Page({ open, onClose = () => {} }: { open: string | null; onClose?: () => void }) {
  return (
    <>
      <button type="button">first</button>
      <button type="button">second</button>
      {open ? (
        <Drawer title="原文" closeLabel="关闭原文" subject={open} onClose={onClose}>
          <button type="button">inside</button>
        </Drawer>
      ) : null}
    </>
  );
}

const button = (name: string) => screen.getByRole("button", { name });

describe("Drawer", () => {
  it("takes the focus when it opens and gives it back when it goes", () => {
    const { rerender } = render(<Page open={null} />);
    button("first").focus();
    rerender(<Page open="a" />);
    expect(document.activeElement).toBe(screen.getByRole("dialog", { name: "原文" }));
    rerender(<Page open={null} />);
    expect(document.activeElement).toBe(button("first"));
  });

  it("takes it again when something else is opened from the page, and gives it back there", () => {
    const { rerender } = render(<Page open={null} />);
    button("first").focus();
    rerender(<Page open="a" />);
    button("second").focus();
    rerender(<Page open="b" />);
    expect(document.activeElement).toBe(screen.getByRole("dialog"));
    rerender(<Page open={null} />);
    expect(document.activeElement).toBe(button("second"));
  });

  it("leaves the focus where it is when something else is opened from inside", () => {
    const { rerender } = render(<Page open="a" />);
    button("inside").focus();
    rerender(<Page open="b" />);
    expect(document.activeElement).toBe(button("inside"));
  });

  it("makes the page under it inert where it is as wide as the screen, until it goes", () => {
    isNarrow = true;
    const page = document.createElement("div");
    page.id = "root";
    document.body.append(page);
    const { rerender } = render(<Page open="a" />, { container: page });
    expect(page.hasAttribute("inert")).toBe(true);
    expect(page.contains(screen.getByRole("dialog"))).toBe(false);
    rerender(<Page open={null} />);
    expect(page.hasAttribute("inert")).toBe(false);
    isNarrow = false;
  });

  it("closes on Escape and on its button", () => {
    const onClose = vi.fn();
    render(<Page open="a" onClose={onClose} />);
    fireEvent.keyDown(button("inside"), { key: "a" });
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(button("inside"), { key: "Escape" });
    fireEvent.click(button("关闭原文"));
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
