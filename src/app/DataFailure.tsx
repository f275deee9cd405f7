import { DATASET_PATH } from "../data/dataset-path";
import { LoadError } from "../data/load-error";
import { DatasetError } from "../model/dataset-error";
import { type FaultText, useFaultText } from "../ui/fault-text";
import { failureWords, faultWords } from "../ui/fault-words";
import { Notice } from "../ui/Notice";

/** The dataset cannot be used: says which file, where in it, and what is wrong. */
export function DataFailure({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const text = useFaultText();
  const { where, what } = placeAndFault(error, text);
  return (
    <Notice
      role="alert"
      title={text.bad.title}
      action={{ label: text.app.retry, onSelect: onRetry }}
    >
      <p>
        {text.bad.where}
        {text.app.colon}
        <code>{where}</code>
      </p>
      <p>
        {text.bad.what}
        {text.app.colon}
        {what}
      </p>
    </Notice>
  );
}

function placeAndFault(error: Error, text: FaultText): { where: string; what: string } {
  if (error instanceof DatasetError) {
    const where = `data/${DATASET_PATH}${error.path ? ` → ${error.path}` : ""}`;
    return {
      where,
      what: `${text.bad.shape}${text.app.colon}${faultWords(text, error.fault)}`,
    };
  }
  if (error instanceof LoadError) {
    return { where: `data/${error.failure.path}`, what: failureWords(text, error.failure) };
  }
  return { where: `data/${DATASET_PATH}`, what: `${text.bad.unknown} ${error.message}` };
}
