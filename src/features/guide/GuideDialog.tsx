import { useEffect, useRef } from "react";
import { Bilingual } from "../../ui/Bilingual";
import { Boundary } from "../../ui/Boundary";
import { SheetHead } from "../../ui/SheetHead";
import { useText } from "../../ui/TextProvider";
import styles from "./GuideDialog.module.css";
import { type GuideSection, guide } from "./guide-content";
import { TrialBox } from "./TrialBox";

/** The rules by which every number was read, for the reader of the page. */
export function GuideDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ref = useRef<HTMLDialogElement>(null);
  // Not closed again when it goes: its close event would tell the page that the reader had closed it.
  useEffect(() => {
    if (!ref.current?.open) ref.current?.showModal();
  }, []);
  const { lead, sections } = guide[text.lang];
  return (
    <dialog ref={ref} className={styles.dialog} aria-labelledby="guide-title" onClose={onClose}>
      <SheetHead
        title={text.app.guide}
        titleId="guide-title"
        closeLabel={text.app.close}
        onClose={() => ref.current?.close()}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard */}
      <section className={styles.body} tabIndex={0} aria-label={text.app.guide}>
        <p className={styles.lead}>{lead}</p>
        <Boundary>
          <TrialBox />
        </Boundary>
        {sections.map((rule) => (
          <GuideRule key={rule.title} rule={rule} />
        ))}
        <h3>{text.filter.metric}</h3>
        <GuideTable
          rows={Object.entries(text.metric.name).map(([metric, name]) => [
            name,
            text.metric.counts[metric as keyof typeof text.metric.counts],
          ])}
        />
      </section>
    </dialog>
  );
}

function GuideRule({ rule: { title, paragraphs, rows } }: { rule: GuideSection }) {
  return (
    <section>
      <h3>{title}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>
          <Bilingual>{paragraph}</Bilingual>
        </p>
      ))}
      {rows ? <GuideTable rows={rows} /> : null}
    </section>
  );
}

function GuideTable({ rows }: { rows: readonly (readonly string[])[] }) {
  return (
    <table className={styles.table}>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={head}>
            <th scope="row">
              <Bilingual>{head ?? ""}</Bilingual>
            </th>
            {cells.map((cell) => (
              <td key={cell}>
                <Bilingual>{cell}</Bilingual>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
