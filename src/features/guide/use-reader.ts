import { useState } from "react";
import { loadReader, type ReadBulletins } from "./load-reader";

/** The code that reads, which comes when it is first asked for. */
type Reader =
  | { readonly kind: "absent" | "loading" | "failed" }
  | { readonly kind: "ready"; readonly read: ReadBulletins };

/** How far the reader's code is, and how to ask for it. */
export function useReader(): { readonly reader: Reader; readonly load: () => void } {
  const [reader, setReader] = useState<Reader>({ kind: "absent" });
  const load = () => {
    setReader({ kind: "loading" });
    loadReader().then(
      (read) => setReader({ kind: "ready", read }),
      () => setReader({ kind: "failed" }),
    );
  };
  return { reader, load };
}
