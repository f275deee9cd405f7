import { useId } from "react";
import type { IssuesById } from "../../model/dataset";
import { Bilingual } from "../../ui/Bilingual";
import { districtName, districtNames } from "../../ui/comparison-words";
import { useIssueNames } from "../../ui/IssueNames";
import { Notice } from "../../ui/Notice";
import { useText } from "../../ui/TextProvider";
import type { MetricComparison } from "./compare-metric";
import styles from "./MetricSection.module.css";
import { ReportedGroups } from "./ReportedGroups";
import { sourceNames } from "./source-names";
import { unitWords } from "./unit-words";

interface MetricSectionProps {
  readonly comparison: MetricComparison;
  readonly issueById: IssuesById;
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
        <ReportedGroups
          comparison={comparison}
          caption={text.compare.tableCaption(name, unit)}
          issueById={issueById}
        />
      )}
      <Silent comparison={comparison} />
      <Unread comparison={comparison} />
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

/** Who stands in a table that was not read, so that nobody can say whether they reported. */
function Unread({ comparison }: { comparison: MetricComparison }) {
  const text = useText();
  const { unread } = comparison.summary;
  if (unread.length === 0) return null;
  const names = unread.map((code) => districtName(text, code));
  return (
    <p className={styles.silent}>
      {text.compare.unread(names.join(text.lang === "zh" ? "、" : ", "))}
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
      {districtNames(text, silent)}
      {text.lang === "zh" ? "。" : ". "}
      <span className={styles.soft}>{text.compare.silentNote}</span>
    </p>
  );
}
