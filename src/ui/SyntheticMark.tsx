import { Bilingual } from "./Bilingual";
import { useText } from "./TextProvider";

/** Says on every view of made-up numbers that they are made up. */
export function SyntheticMark({ dataset }: { dataset: { readonly synthetic: boolean } }) {
  const { app } = useText();
  if (!dataset.synthetic) return null;
  return (
    <strong>
      <Bilingual>{app.synthetic}</Bilingual>{" "}
    </strong>
  );
}
