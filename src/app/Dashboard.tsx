import { lazy, type ReactNode, Suspense, useMemo, useState } from "react";
import { ComparePanel } from "../features/compare/ComparePanel";
import { FilterChips } from "../features/filter/FilterChips";
import { FilterPanel } from "../features/filter/FilterPanel";
import { defaultMetric, metricOptions } from "../features/filter/filter-options";
import { MapPanel } from "../features/map/MapPanel";
import type { Filters } from "../model/filters";
import type { ParsedDataset } from "../model/parse-dataset";
import { addressChangeOf, filtersOf } from "../state/address";
import { useAddress } from "../state/use-address";
import { joinFacts } from "../stats/fact-in-context";
import { filterFacts } from "../stats/filter-facts";
import { Boundary } from "../ui/Boundary";
import { FactLinksProvider } from "../ui/FactLinks";
import { MarkMenuProvider } from "../ui/MarkMenu";
import { Notice } from "../ui/Notice";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import { SetAside } from "./DataFailure";
import { SeriesViews } from "./SeriesViews";
import { useAddressLinks } from "./use-address-links";

const SourcePanel = lazy(async () => {
  const { SourcePanel } = await import("../features/source/SourcePanel");
  return { default: SourcePanel };
});

/** Panels that share one selection; the selection is the address. */
export function Dashboard({
  dataset,
  problems,
  onRetry,
}: ParsedDataset & { readonly onRetry: () => void }) {
  const text = useText();
  const [address, changeAddress] = useAddress();
  const links = useAddressLinks(address.fact, changeAddress);
  const filters = useMemo(() => filtersOf(address), [address]);
  const all = useMemo(() => joinFacts(dataset), [dataset]);
  const anyMetric = useMemo(
    () => filterFacts(all, filters, { ignore: ["metrics"] }),
    [all, filters],
  );
  const anyDistrict = useMemo(
    () => filterFacts(all, filters, { ignore: ["metrics", "districts"] }),
    [all, filters],
  );
  const metrics = useMemo(() => {
    const fallback = defaultMetric(metricOptions(all, all));
    return filters.metrics.length > 0 || !fallback ? filters.metrics : [fallback];
  }, [all, filters.metrics]);
  const left = anyMetric.filter(({ fact }) => metrics.includes(fact.metric)).length;
  const change = (next: Partial<Filters>) => changeAddress(addressChangeOf(next));
  const [firstMetric] = metrics;
  const [openFactId, ...moreFactIds] = address.fact;

  return (
    <FactLinksProvider links={links}>
      <MarkMenuProvider
        actions={{
          showSource: links.openFacts,
          showOnly: (district) => change({ districts: [district] }),
          compareWith: (district) =>
            change({ districts: [...new Set([...filters.districts, district])] }),
        }}
      >
        <div className={styles.dashboard}>
          <Filtering>
            <FilterPanel
              facts={all}
              issues={dataset.issues}
              filters={filters}
              shownMetrics={metrics}
              onChange={change}
            />
          </Filtering>
          <div className={metrics.length > 1 ? styles.stackedViews : styles.views}>
            <div className={styles.top}>
              <FilterChips
                filters={filters}
                issues={dataset.issues}
                left={left}
                all={all.length}
                onChange={change}
              />
              <SetAside problems={problems} onRetry={onRetry} />
              {left === 0 ? (
                <Notice title={text.filter.none}>
                  <p>{text.filter.noneNote}</p>
                </Notice>
              ) : null}
            </div>
            <Boundary title={text.app.broken} retryLabel={text.app.retry}>
              <ComparePanel
                metrics={metrics}
                dataset={dataset}
                filters={filters}
                facts={anyMetric}
                basis={address.basis}
                onBasisChange={(basis) => changeAddress({ basis })}
              />
            </Boundary>
            {firstMetric ? (
              <Boundary title={text.app.broken} retryLabel={text.app.retry}>
                <MapPanel
                  metric={firstMetric}
                  dataset={dataset}
                  filters={filters}
                  facts={anyDistrict}
                  view={address.map}
                  basis={address.basis}
                  onBasisChange={(basis) => changeAddress({ basis })}
                  onViewChange={(map) => changeAddress({ map })}
                />
              </Boundary>
            ) : null}
            {firstMetric ? (
              <SeriesViews
                dataset={dataset}
                all={all}
                address={address}
                metric={firstMetric}
                changeAddress={changeAddress}
              />
            ) : null}
          </div>
        </div>
      </MarkMenuProvider>
      {openFactId === undefined ? null : (
        <Boundary title={text.app.broken} retryLabel={text.app.retry}>
          <Suspense fallback={null}>
            <SourcePanel
              dataset={dataset}
              factIds={[openFactId, ...moreFactIds]}
              onClose={() => changeAddress({ fact: null })}
            />
          </Suspense>
        </Boundary>
      )}
    </FactLinksProvider>
  );
}

/** The filters beside the views, folded away on narrow screens until asked for. */
function Filtering({ children }: { children: ReactNode }) {
  const text = useText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <aside className={styles.filters} aria-label={text.filter.title} data-open={isOpen}>
      <button
        type="button"
        className={styles.filterToggle}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? text.filter.hide : text.filter.show}
      </button>
      {children}
    </aside>
  );
}
