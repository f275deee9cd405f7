import type { ReactNode } from "react";
import { LatePart } from "./LatePart";
import { Skeleton } from "./Skeleton";
import { WhenNear } from "./WhenNear";

interface FarPartProps {
  /** Says what will stand here, while it is not there. */
  readonly label: string;
  /** About as high as the part will be, so that nothing moves when it comes. */
  readonly height: number;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A part below the fold: its code comes late, and it is drawn when somebody may see it. */
export function FarPart({ label, height, className, children }: FarPartProps) {
  const place = <Skeleton label={label} height={height} />;
  return (
    <WhenNear className={className} fallback={place}>
      <LatePart fallback={place}>{children}</LatePart>
    </WhenNear>
  );
}
