import { readFileSync } from "node:fs";
import { act, cleanup, render } from "@testing-library/react";
import { type ReactNode, Suspense } from "react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { makeSeries } from "../../../mock/series";
import { ComparePanel } from "../../../src/features/compare/ComparePanel";
import { FilterChips } from "../../../src/features/filter/FilterChips";
import { FilterPanel } from "../../../src/features/filter/FilterPanel";
import { MapPanel } from "../../../src/features/map/MapPanel";
import { MatrixPanel } from "../../../src/features/matrix/MatrixPanel";
import { ItemHead } from "../../../src/features/source/ItemHead";
import { Reading } from "../../../src/features/source/Reading";
import { TrendPanel } from "../../../src/features/trend/TrendPanel";
import type { Dataset } from "../../../src/model/dataset";
import { NO_FILTERS } from "../../../src/model/filters";
import { METRIC_IDS, type MetricId } from "../../../src/model/metric";
import { parseDataset } from "../../../src/model/parse-dataset";
import { joinFacts } from "../../../src/stats/fact-in-context";
import { FactLinksProvider } from "../../../src/ui/FactLinks";
import { MarkMenuProvider } from "../../../src/ui/MarkMenu";
import { TextProvider } from "../../../src/ui/TextProvider";
import { loadEnglish } from "../../../src/ui/text/text";
import { COMPARE_PROPS } from "../../support/compare-props";

const FILE = "public/data/dataset.json";
const datasets: Dataset[] = [parseDataset(JSON.parse(readFileSync(FILE, "utf8"))).dataset];

beforeAll(async () => {
  // The page waits for it without a sign; a test had better not.
  await loadEnglish();
  datasets.push((await makeSeries({ issues: 6, seed: 4 })).dataset);
});

afterEach(cleanup);

const none = vi.fn();
/** Every metric with all its panels. */
const SLOW = 30_000;

const TREND = { step: "issue", onChange: none } as const;

function panels(dataset: Dataset, metric: MetricId): ReactNode {
  const facts = joinFacts(dataset);
  const common = { dataset, metric, all: facts, metrics: [metric], facts, filters: NO_FILTERS };
  const changes = { onBasisChange: none, onViewChange: none };
  return (
    <>
      <FilterPanel {...common} issues={dataset.issues} shownMetrics={[metric]} onChange={none} />
      <ComparePanel {...common} {...COMPARE_PROPS} />
      <ComparePanel {...common} {...COMPARE_PROPS} figure="chart" versus={false} />
      <MapPanel {...common} {...changes} basis="count" view="tiles" />
      <MatrixPanel {...common} view="metric" onViewChange={none} />
      <MatrixPanel {...common} view="issue" onViewChange={none} />
      <TrendPanel {...common} {...TREND} trend="chart" scale="shared" />
      <TrendPanel {...common} {...TREND} trend="table" scale="free" />
    </>
  );
}

async function renderEnglish(views: ReactNode): Promise<HTMLElement> {
  const links = { hrefOf: () => "#", openFacts: none, openFactIds: [] };
  const actions = { showSource: none, showDistricts: none, chosen: [], reporting: [] };
  const { container } = await act(async () =>
    render(
      <Suspense>
        <TextProvider lang="en">
          <FactLinksProvider links={links}>
            <MarkMenuProvider actions={actions}>{views}</MarkMenuProvider>
          </FactLinksProvider>
        </TextProvider>
      </Suspense>,
    ),
  );
  return container;
}

/** Chinese on the English page that nothing says to be Chinese. */
function unmarkedChinese(root: HTMLElement): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    const isMarked = parentElement?.closest("[lang]")?.getAttribute("lang") === "zh-CN";
    if (!isMarked && /\p{Script=Han}/u.test(textContent ?? "")) found.add(textContent ?? "");
  }
  return [...found];
}

describe("the English page", () => {
  it(
    "says of every Chinese word in its panels that it is Chinese",
    async () => {
      for (const dataset of datasets) {
        const known = new Set(dataset.facts.map(({ metric }) => metric));
        for (const metric of METRIC_IDS.filter((id) => known.has(id))) {
          const page = await renderEnglish(panels(dataset, metric));
          expect(page.textContent).toMatch(/\p{Script=Han}/u);
          expect(unmarkedChinese(page), metric).toEqual([]);
          cleanup();
        }
      }
    },
    SLOW,
  );

  it(
    "says so of chips, of the head of an opened item, and of how its words were read",
    async () => {
      for (const { facts, items, issues } of datasets) {
        const topics = [...new Set(items.flatMap(({ section }) => section ?? []))];
        const page = await renderEnglish(
          <>
            <FilterChips
              filters={{ ...NO_FILTERS, topics, exactOnly: true }}
              issues={issues}
              left={0}
              all={0}
              onChange={none}
            />
            {facts.map((fact) => (
              <Reading key={fact.id} fact={fact} />
            ))}
            {items.map((item) => {
              const issue = issues.find(({ id }) => id === item.issueId);
              return issue ? <ItemHead key={item.id} item={item} issue={issue} /> : null;
            })}
          </>,
        );
        expect(unmarkedChinese(page)).toEqual([]);
        cleanup();
      }
    },
    SLOW,
  );
});
