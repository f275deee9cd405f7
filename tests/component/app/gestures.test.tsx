import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { useAddress } from "../../../src/state/use-address";
import { useGesture } from "../../../src/state/use-gesture";

/** A field whose every change is written to the address, and a button that changes something else. */
function Field({ name }: { name: "from" | "to" }) {
  const [address, changeAddress] = useAddress();
  const { gesture, edges } = useGesture();
  return (
    <p {...edges}>
      <input
        aria-label={name}
        value={address[name] ?? ""}
        onChange={({ target }) => changeAddress({ [name]: target.value }, gesture())}
      />
      <button type="button" onClick={() => changeAddress({ exact: !address.exact })}>
        exact {name}
      </button>
    </p>
  );
}

beforeEach(() => window.history.replaceState(null, "", "/"));
afterEach(cleanup);

const draw = () =>
  render(
    <>
      <Field name="from" />
      <Field name="to" />
    </>,
  );

const choose = (name: string, day: number) =>
  fireEvent.change(screen.getByLabelText(name), {
    target: { value: `2022-05-${String(day).padStart(2, "0")}` },
  });

const chooseForty = (name: string) => {
  for (let press = 0; press < 40; press += 1) choose(name, 1 + (press % 28));
};

/** How many steps of the history the act adds. */
function stepsOf(run: () => void): number {
  const before = window.history.length;
  run();
  return window.history.length - before;
}

describe("forty presses on one control", () => {
  it("are one step of the history", () => {
    draw();
    expect(stepsOf(() => chooseForty("from"))).toBe(1);
    expect(window.location.search).toBe("?from=2022-05-12");
  });

  it("are as many steps as there are gestures: the focus left in between, or the pointer came anew", () => {
    draw();
    const twice = (between: () => void) => () => {
      fireEvent.blur(screen.getByLabelText("from"));
      choose("from", 1);
      choose("from", 2);
      between();
      choose("from", 3);
      choose("from", 4);
    };
    expect(stepsOf(twice(() => fireEvent.blur(screen.getByLabelText("from"))))).toBe(2);
    expect(stepsOf(twice(() => fireEvent.pointerDown(screen.getByLabelText("from"))))).toBe(2);
    expect(stepsOf(twice(() => {}))).toBe(1);
  });

  it("never write over what another control did", () => {
    draw();
    const run = () => {
      choose("from", 1);
      choose("to", 2);
      choose("from", 3);
      fireEvent.click(screen.getByText("exact from"));
      choose("from", 4);
      fireEvent.click(screen.getByText("exact from"));
      fireEvent.click(screen.getByText("exact from"));
    };
    expect(stepsOf(run)).toBe(7);
  });

  it("begin anew where the reader went back in between", async () => {
    draw();
    choose("from", 1);
    choose("from", 2);
    await act(async () => {
      const arrived = new Promise((resolve) =>
        window.addEventListener("popstate", resolve, { once: true }),
      );
      window.history.back();
      await arrived;
    });
    expect(window.location.search).toBe("");
    choose("from", 3);
    expect(window.location.search).toBe("?from=2022-05-03");
    await act(async () => {
      const arrived = new Promise((resolve) =>
        window.addEventListener("popstate", resolve, { once: true }),
      );
      window.history.back();
      await arrived;
    });
    expect(window.location.search).toBe("");
  });
});
