import { createElement, type ReactNode } from "react";
import { prerender } from "react-dom/static";
import { ComparePanel } from "../../src/features/compare/ComparePanel";
import { MapPanel } from "../../src/features/map/MapPanel";
import { MatrixPanel } from "../../src/features/matrix/MatrixPanel";
import { TrendPanel } from "../../src/features/trend/TrendPanel";
import type { Basis } from "../../src/model/basis";
import type { Dataset } from "../../src/model/dataset";
import { NO_FILTERS } from "../../src/model/filters";
import type { Lang } from "../../src/model/lang";
import type { MetricId } from "../../src/model/metric";
import { joinFacts } from "../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../src/ui/MarkMenu";
import { TextProvider } from "../../src/ui/TextProvider";
import { COMPARE_PROPS } from "./compare-props";

const LINKS = { hrefOf: () => "#", openFacts: () => {}, openFactIds: [] };
const ACTIONS = { showSource: () => {}, showDistricts: () => {}, chosen: [], reporting: [] };

/** Comparison and map of one metric as the page would write them, without a browser. */
export function renderComparison(
  dataset: Dataset,
  metric: MetricId,
  basis: Basis,
  lang: Lang,
): Promise<string> {
  const common = { dataset, filters: NO_FILTERS, facts: joinFacts(dataset), basis };
  const onChange = { onBasisChange: () => {}, onViewChange: () => {} };
  return render(lang, [
    createElement(ComparePanel, { key: 1, ...COMPARE_PROPS, ...common, metrics: [metric] }),
    createElement(MapPanel, { key: 2, ...common, ...onChange, metric, view: "tiles" }),
  ]);
}

/** Trend, as its table, and matrix of one metric; they know no basis. */
export function renderSeries(dataset: Dataset, metric: MetricId, lang: Lang): Promise<string> {
  const facts = joinFacts(dataset);
  const common = { dataset, all: facts, filters: NO_FILTERS, metric };
  const matrix = { ...common, onViewChange: () => {} };
  const trend = { ...common, scale: "shared" as const, step: null, onChange: () => {} };
  return render(lang, [
    createElement(TrendPanel, { key: 1, ...trend, trend: "table" }),
    createElement(MatrixPanel, { key: 2, ...matrix, view: "issue" }),
    createElement(MatrixPanel, { key: 3, ...matrix, view: "metric" }),
  ]);
}

async function render(lang: Lang, views: ReactNode): Promise<string> {
  const page = [
    (children: ReactNode) => createElement(MarkMenuProvider, { actions: ACTIONS, ...{ children } }),
    (children: ReactNode) => createElement(FactLinksProvider, { links: LINKS, ...{ children } }),
    (children: ReactNode) => createElement(TextProvider, { lang, ...{ children } }),
  ].reduce((inner, wrap) => wrap(inner), views);
  const { prelude } = await prerender(page);
  return new Response(prelude).text();
}

/** A number that leads to its words: what it says, aloud or on the page, and the facts it rests on. */
export interface WrittenNumber {
  readonly factIds: readonly string[];
  readonly words: string;
  /** `null` where the words themselves are read out. */
  readonly spoken: string | null;
}

export function findNumbers(html: string): WrittenNumber[] {
  return [...html.matchAll(/<a ([^>]*data-fact-ids="([^"]*)"[^>]*)>(.*?)<\/a>/gsu)].map(
    ([, attributes = "", ids = "", inner = ""]) => ({
      factIds: ids.split(" "),
      words: plain(inner.replace(/<span.*?<\/span>/gsu, "")),
      spoken: plain(/aria-label="([^"]*)"/u.exec(attributes)?.[1] ?? "") || null,
    }),
  );
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/gu, "")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ");
}
