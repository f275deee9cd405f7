import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { WhenNear } from "../../../src/ui/WhenNear";

type Tell = (isNear: boolean) => void;

let tell: Tell = () => {};
let margin = 0;
let whenIdle: () => void = () => {};

beforeEach(() => {
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(
        callback: (entries: { isIntersecting: boolean }[]) => void,
        { rootMargin }: { rootMargin: string },
      ) {
        margin = Number.parseInt(rootMargin, 10);
        tell = (isIntersecting) => act(() => callback([{ isIntersecting }]));
      }
      observe() {}
      disconnect() {}
    },
  );
  vi.stubGlobal("requestIdleCallback", (callback: () => void) => {
    whenIdle = () => act(callback);
    return 1;
  });
  vi.stubGlobal("cancelIdleCallback", () => {});
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const part = (words: string) => <WhenNear fallback={<p>soon</p>}>{<p>{words}</p>}</WhenNear>;

it("holds the place of a part that is far from the window", () => {
  render(part("first"));
  expect(screen.queryByText("soon")).not.toBeNull();
  tell(true);
  expect(screen.queryByText("first")).not.toBeNull();
});

it("draws a far part once when the page is idle, and what changes then when it comes near", () => {
  const { rerender } = render(part("first"));
  whenIdle();
  expect(screen.queryByText("first")).not.toBeNull();
  rerender(part("second"));
  expect(screen.queryByText("second")).toBeNull();
  tell(true);
  expect(screen.queryByText("second")).not.toBeNull();
  tell(false);
  rerender(part("third"));
  expect(screen.queryByText("second")).not.toBeNull();
});

it("lets a part that is near go farther away than it let it come, or the edge would be crossed for ever", () => {
  render(part("first"));
  const coming = margin;
  tell(true);
  expect(margin).toBeGreaterThan(2 * coming);
  tell(false);
  expect(margin).toBe(coming);
});

it("draws everything for paper", () => {
  const { rerender } = render(part("first"));
  tell(true);
  tell(false);
  rerender(part("second"));
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.queryByText("second")).not.toBeNull();
});
