import { LatePart } from "../../ui/LatePart";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import type { FiguresProps } from "./figure-props";
import { MetricFigure } from "./MetricFigure";

const SmallFigures = lazyWithRetry(() => import("./SmallFigures"), "SmallFigures");

/** One metric whole, several as small figures; of none there is nothing to draw. */
export function Figures({ comparisons, ...rest }: FiguresProps) {
  const [only, ...others] = comparisons;
  if (!only) return null;
  const { figure, issueById } = rest;
  if (others.length === 0) {
    return <MetricFigure comparison={only} isSmall={false} {...{ figure, issueById }} />;
  }
  return (
    <LatePart>
      <SmallFigures comparisons={comparisons} {...rest} />
    </LatePart>
  );
}
