/** How the map is drawn: a tile for each district, or the outlines. */
export const MAP_VIEWS = ["tiles", "outlines"] as const;

export type MapView = (typeof MAP_VIEWS)[number];

/** How a comparison or a trend is shown: drawn, or as a table of the same numbers. */
export const FIGURES = ["chart", "table"] as const;

export type FigureView = (typeof FIGURES)[number];

/** What the columns of the matrix are. */
export const MATRIX_VIEWS = ["metric", "issue"] as const;

export type MatrixView = (typeof MATRIX_VIEWS)[number];

/** Whether the panels of the trend share an axis. */
export const TREND_SCALES = ["shared", "free"] as const;

export type TrendScale = (typeof TREND_SCALES)[number];

/** How time is parted; an issue stands at its day. */
export const TIME_STEPS = ["issue", "month", "quarter", "year"] as const;

export type TimeStep = (typeof TIME_STEPS)[number];
