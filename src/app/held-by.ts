import type { Bulletins } from "../model/dataset";
import type { Held } from "../state/unknown-parts";

/** What the data holds that a link may name. */
export function heldBy({ issues, items }: Pick<Bulletins, "issues" | "items">): Held {
  const topics = new Set<string>();
  for (const { section } of items) if (section !== null) topics.add(section);
  return { issues: new Set(issues.map(({ id }) => id)), topics };
}
