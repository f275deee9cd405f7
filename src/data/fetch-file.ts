import { LoadError } from "./load-error";

const DATA_FOLDER = `${import.meta.env.BASE_URL}data/`;

/** Fetches a file below the data folder; throws a LoadError that names it. */
export async function fetchFile(path: string, signal: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(DATA_FOLDER + path, { signal, cache: "no-cache" });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new LoadError({ kind: "network", path }, { cause });
  }
  if (!response.ok) throw new LoadError({ kind: "status", path, status: response.status });
  return response;
}

export async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetchFile(path, signal);
  return parseJson(path, await response.text());
}

export function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new LoadError({ kind: "notJson", path, detail }, { cause });
  }
}
