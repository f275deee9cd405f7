/** What the comparison asks of the page besides its data: the usual view, and changes that lead nowhere. */
export const COMPARE_PROPS = {
  basis: "count",
  counting: "sum",
  figure: "table",
  versus: null,
  onBasisChange: () => {},
  onCountingChange: () => {},
  onFigureChange: () => {},
  onVersusChange: () => {},
  onMetricChange: () => {},
} as const;
