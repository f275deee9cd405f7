import { type ReactNode, Suspense } from "react";
import { Boundary } from "./Boundary";

interface LatePartProps {
  /** What has failed, where more can be said than that this part did. */
  readonly title?: string;
  /** Holds the place while the code is on its way. */
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page whose code comes later; if it does not come, only this part fails. */
export function LatePart({ title, fallback, children }: LatePartProps) {
  return (
    <Boundary title={title}>
      <Suspense fallback={fallback}>{children}</Suspense>
    </Boundary>
  );
}
