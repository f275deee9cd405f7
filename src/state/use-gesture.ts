import { type FocusEvent, useId, useRef } from "react";

/**
 * Names the gesture that a control is in the middle of, for `changeAddress`: forty presses of an arrow key are one, until
 * the focus leaves the control or the pointer touches it anew. `edges` are for the element around the control.
 */
export function useGesture() {
  const control = useId();
  const count = useRef(0);
  const end = () => {
    count.current += 1;
  };
  return {
    gesture: () => `${control} ${count.current}`,
    edges: {
      onPointerDown: end,
      onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) end();
      },
    },
  };
}
