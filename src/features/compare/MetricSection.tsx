import { useId } from "react";
import type { Issue } from "../../model/dataset";
import type { IssueId } from "../../model/id";
import { METRICS } from "../../model/metric";
import { apartWords, districtName } from "../../ui/comparison-words";
import { Notice } from "../../ui/Notice";
import { useText } from "../../ui/TextProvider";
import { CompareTable } from "./CompareTable";
import type { MetricComparison } from "./compare-metric";
import { GroupChart } from "./GroupChart";
import styles from "./MetricSection.module.css";
import { Summary } from "./Summary";
import { unitWords } from "./unit-words";

interface MetricSectionProps {
  readonly comparison: MetricComparison;
  readonly issueById: ReadonlyMap<IssueId, Issue>;
}

/** One metric: bars, their table twin, and who said nothing. */
export function MetricSection({ comparison, issueById }: MetricSectionProps) {
  const text = useText();
  const titleId = useId();
  const { metric, leading, apart } = comparison;
  const groups = leading ? [leading, ...apart] : apart;
  const unit = unitWords(text, comparison);
  const isDrawn = METRICS[metric].countsOneThing;
  return (
    <section className={styles.section} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {text.metric.name[metric]}
        <span className={styles.unit}>{groups.length > 0 ? text.compare.unit(unit) : ""}</span>
        <span className={styles.counts}>{text.metric.counts[metric]}</span>
      </h3>
      {groups.length === 0 ? (
        <Notice title={text.compare.none(text.metric.name[metric])}>
          <p>{text.filter.noneNote}</p>
        </Notice>
      ) : (
        <>
          <Summary comparison={comparison} />
          {isDrawn
            ? groups.map(({ group, rows }, index) => (
                <figure key={group.key} className={styles.figure}>
                  {group.apart.length > 0 ? (
                    <figcaption className={styles.apart}>
                      {group.apart.map((reason) => apartWords(text, reason)).join(" · ")}
                      {index > 0 ? <span>{text.app.inBrackets(text.compare.ownScale)}</span> : null}
                    </figcaption>
                  ) : null}
                  <GroupChart
                    rows={rows}
                    title={text.compare.tableCaption(text.metric.name[metric], unit)}
                    isApart={index > 0}
                    issueById={issueById}
                  />
                </figure>
              ))
            : null}
          {isDrawn ? <Legend /> : null}
          <CompareTable
            caption={text.compare.tableCaption(text.metric.name[metric], unit)}
            basis={comparison.basis}
            leading={leading}
            apart={apart}
            total={comparison.total}
            issueById={issueById}
          />
        </>
      )}
      <Silent comparison={comparison} />
      {groups.length === 0 ? null : (
        <p className={styles.source}>
          {text.compare.source(sourceNames(groups, issueById, text.filter.issueName))}
        </p>
      )}
    </section>
  );
}

function Legend() {
  const { legend } = useText().compare;
  return (
    <p className={styles.legend}>
      <span className={styles.solid} /> {legend.solid}
      <span className={styles.open} /> {legend.open}
    </p>
  );
}

function Silent({ comparison }: { comparison: MetricComparison }) {
  const text = useText();
  const { silent } = comparison.summary;
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

function sourceNames(
  groups: MetricComparison["apart"],
  issueById: ReadonlyMap<IssueId, Issue>,
  issueName: (number: number | null, serial: number | null, id: string) => string,
): string {
  const ids = [...new Set(groups.flatMap(({ rows }) => rows.flatMap(({ issueIds }) => issueIds)))];
  const names = ids.flatMap((id) => {
    const issue = issueById.get(id);
    if (!issue) return [];
    const name = `${issue.series ?? ""} ${issueName(issue.number, issue.serial, issue.id)}`.trim();
    return [issue.date ? `${name}, ${issue.date}` : name];
  });
  return names.length > 3
    ? `${names.slice(0, 2).join("；")} … ${names.at(-1)}（${names.length}）`
    : names.join("；");
}
