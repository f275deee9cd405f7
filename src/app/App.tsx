import { useAddress } from "../state/use-address";
import { IssueNames } from "../ui/IssueNames";
import { LatePart } from "../ui/LatePart";
import { lazyWithRetry } from "../ui/lazy-with-retry";
import { useText } from "../ui/TextProvider";
import styles from "./App.module.css";
import { Dashboard } from "./Dashboard";
import { Header } from "./Header";
import { Loading } from "./Loading";
import { useLoaded } from "./use-loaded";

const DataFailure = lazyWithRetry(() => import("./DataFailure"), "DataFailure");
const GuideDialog = lazyWithRetry(() => import("../features/guide/GuideDialog"), "GuideDialog");

/** The whole page: header, then the dashboard or why there is none. */
export function App() {
  const text = useText();
  const [{ guide, fact, metric }, changeAddress] = useAddress();
  const query = useLoaded(metric);
  return (
    <div className={styles.page} data-beside={fact.length > 0 || undefined}>
      <Header dataset={query.data?.dataset ?? null} />
      <main id="main" tabIndex={-1} className={styles.main}>
        <LatePart>
          {query.isPending ? <Loading height={600} /> : null}
          {query.isError ? (
            <DataFailure error={query.error} onRetry={() => void query.refetch()} />
          ) : null}
          {query.isSuccess ? (
            <IssueNames dataset={query.data.dataset}>
              <Dashboard {...query.data} onRetry={() => void query.refetch()} />
            </IssueNames>
          ) : null}
        </LatePart>
      </main>
      <footer className={styles.footer}>{text.app.colophon}</footer>
      {guide ? (
        <div className={styles.overlay}>
          <LatePart>
            <GuideDialog onClose={() => changeAddress({ guide: null })} />
          </LatePart>
        </div>
      ) : null}
    </div>
  );
}
