/** How the map is drawn: a tile for each district, or the outlines. */
export const MAP_VIEWS = ["tiles", "outlines"] as const;

export type MapView = (typeof MAP_VIEWS)[number];

/** How a comparison is shown: as bars, or as a table of the same rows. */
export const FIGURES = ["chart", "table"] as const;

export type FigureView = (typeof FIGURES)[number];

/** What the columns of the matrix are. */
export const MATRIX_VIEWS = ["metric", "issue"] as const;

export type MatrixView = (typeof MATRIX_VIEWS)[number];
