/** The parts of the page that a link can lead to, in the order in which they stand: the fragments of its address. */
export const ANCHORS = ["compare", "map", "trend", "mentions"] as const;

export type Anchor = (typeof ANCHORS)[number];
