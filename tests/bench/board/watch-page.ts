interface Board {
  /** Milliseconds from the request to the frame with the first number; 0 before. */
  firstNumber: number;
  /** Milliseconds from the last change of the address to the last frame that changed the main figure. */
  answered: number;
  /** The time after the next frame, or the one that is being made, was handed to the screen. */
  frame(): Promise<number>;
  /** Changes the address as the back button does; done when the next frame was handed to the screen. */
  go(search: string): Promise<void>;
  /** Done when the page has had nothing to do twice, with a frame between. */
  idle(): Promise<void>;
}

declare global {
  interface Window {
    board: Board;
  }
}

/** What the runner of this file puts around functions, and pages lack. */
export const RUNNER_HELPER = "globalThis.__name = (named) => named;";

/** Runs in the page before its own code, and so knows nothing of this file. */
export function watchPage({ figure, mark }: { figure: string; mark: string }): void {
  const state = { start: 0, isThere: false, isInFrame: false };
  const request = window.requestAnimationFrame;
  window.requestAnimationFrame = (callback) =>
    request.call(window, (time) => {
      state.isInFrame = true;
      setTimeout(() => {
        state.isInFrame = false;
      });
      callback(time);
    });
  window.board = {
    firstNumber: 0,
    answered: 0,
    frame: async () => {
      // What changes within a frame is on screen at its end.
      if (!state.isInFrame) await new Promise(requestAnimationFrame);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now();
    },
    go: async (search) => {
      state.start = performance.now();
      window.board.answered = 0;
      window.history.pushState(null, "", search);
      window.dispatchEvent(new PopStateEvent("popstate"));
      await window.board.frame();
    },
    idle: async () => {
      await new Promise((resolve) => requestIdleCallback(resolve));
      await window.board.frame();
      await new Promise((resolve) => requestIdleCallback(resolve));
    },
  };
  new MutationObserver(async (records) => {
    const { start, isThere } = state;
    if (!isThere) {
      state.isThere = document.querySelector("main a[data-fact-ids]") !== null;
      if (state.isThere) {
        window.board.firstNumber = await window.board.frame();
        performance.mark(mark);
      }
      return;
    }
    const isAnswer = records.some(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return element?.closest(figure) != null;
    });
    const time = isAnswer ? await window.board.frame() : 0;
    if (isAnswer && start === state.start) window.board.answered = time - start;
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}
