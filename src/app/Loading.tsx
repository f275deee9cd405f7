import { useLoadProgress } from "../data/load-progress";
import { Skeleton } from "../ui/Skeleton";
import { useText } from "../ui/TextProvider";

/** Holds the place of numbers on their way, and says which file comes and how much of all is there. */
export function Loading({ height }: { height: number }) {
  const { app } = useText();
  const progress = useLoadProgress();
  const label = progress
    ? app.loadingFile(`data/${progress.path}`, progress.share && Math.round(progress.share * 100))
    : app.loading;
  return <Skeleton label={label} height={height} />;
}
