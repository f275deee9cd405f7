import { Suspense, useId } from "react";
import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { METRICS } from "../../model/metric";
import { Bilingual } from "../../ui/Bilingual";
import { Boundary } from "../../ui/Boundary";
import { districtName } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { lazyWithRetry } from "../../ui/lazy-with-retry";
import { Notice } from "../../ui/Notice";
import { useText } from "../../ui/TextProvider";
import { CompareTable } from "./CompareTable";
import type { MetricComparison } from "./compare-metric";
import { foldGroups } from "./fold-groups";
import { GroupFigures } from "./GroupFigures";
import styles from "./MetricSection.module.css";
import { Summary } from "./Summary";
import { sourceNames } from "./source-names";
import { unitWords } from "./unit-words";

const FoldedGroups = lazyWithRetry(async () => (await import("./FoldedGroups")).FoldedGroups);

interface MetricSectionProps {
  readonly comparison: MetricComparison;
  readonly issueById: ReadonlyMap<IssueId, Issue>;
}

/** One metric: bars, their table twin, and who said nothing. */
export function MetricSection({ comparison, issueById }: MetricSectionProps) {
  const text = useText();
  const nameOf = useIssueNames();
  const titleId = useId();
  const { metric, leading, apart } = comparison;
  const groups = leading ? [leading, ...apart] : apart;
  const unit = unitWords(text, comparison);
  const name = text.metric.name[metric];
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {name}
        <span className={styles.unit}>
          <Bilingual>{groups.length > 0 ? text.compare.unit(unit) : ""}</Bilingual>
        </span>
        <span className={styles.counts}>
          <Bilingual>{text.metric.counts[metric]}</Bilingual>
        </span>
      </h3>
      {groups.length === 0 ? (
        <NothingLeft name={name} />
      ) : (
        <Reported
          comparison={comparison}
          caption={text.compare.tableCaption(name, unit)}
          issueById={issueById}
        />
      )}
      <Silent comparison={comparison} />
      {groups.length === 0 ? null : (
        <p className={styles.source}>
          <Bilingual>{text.compare.source(sourceNames(text, groups, issueById, nameOf))}</Bilingual>
        </p>
      )}
    </section>
  );
}

function NothingLeft({ name }: { name: string }) {
  const { filter, compare, lang } = useText();
  return (
    <Notice title={filter.none}>
      <p>
        {compare.none(name)}
        {lang === "zh" ? "。" : ". "}
        {filter.noneNote}
      </p>
    </Notice>
  );
}

/** Groups apart that are shown at once: each takes a chart, or where nothing is drawn some rows. */
const MOST_DRAWN = 3;
const MOST_LISTED = 12;
const MOST_ROWS = 36;

function Reported({ comparison, caption, issueById }: MetricSectionProps & { caption: string }) {
  const text = useText();
  const { metric, leading, apart, basis, total } = comparison;
  const isDrawn = METRICS[metric].countsOneThing;
  const folding = foldGroups(apart, isDrawn ? MOST_DRAWN : MOST_LISTED, MOST_ROWS);
  const shown = { leading, apart: folding.shown, issueById };
  return (
    <>
      {comparison.isOnlyNarrower ? <p>{text.compare.onlyNarrower}</p> : null}
      <Summary comparison={comparison} />
      {isDrawn ? <GroupFigures title={caption} {...shown} /> : null}
      {isDrawn ? <Legend /> : null}
      <CompareTable caption={caption} basis={basis} total={total} {...shown} />
      {folding.folded.length > 0 ? (
        <Boundary>
          <Suspense fallback={null}>
            <FoldedGroups
              groups={folding.folded}
              caption={caption}
              basis={basis}
              isDrawn={isDrawn}
              issueById={issueById}
            />
          </Suspense>
        </Boundary>
      ) : null}
    </>
  );
}

function Legend() {
  const { legend } = useText().compare;
  return (
    <p className={styles.legend}>
      <span>
        <span className={styles.solid} /> {legend.solid}
      </span>
      <span>
        <span className={styles.open} /> <Bilingual>{legend.open}</Bilingual>
      </span>
    </p>
  );
}

/** Who said nothing though an issue came out; where none came out there was nothing to say it in. */
function Silent({ comparison }: { comparison: MetricComparison }) {
  const text = useText();
  const { silent, noIssue } = comparison.summary;
  if (noIssue.length > 0) {
    return <p className={styles.silent}>{text.compare.noIssue(noIssue.length)}</p>;
  }
  if (silent.length === 0) return null;
  return (
    <p className={styles.silent}>
      <span className={styles.silentSample} aria-hidden="true" />
      <strong>{text.compare.silent(silent.length, comparison.coverage.of)}</strong>
      {text.app.colon}
      {silent.map((code) => districtName(text, code)).join(text.lang === "zh" ? " " : ", ")}
      {text.lang === "zh" ? "。" : ". "}
      <span className={styles.soft}>{text.compare.silentNote}</span>
    </p>
  );
}
