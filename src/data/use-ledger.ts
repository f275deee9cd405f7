import { queryOptions, useQuery } from "@tanstack/react-query";
import type { SourceText } from "../model/dataset";
import type { IssueId } from "../model/id";
import { ledgerPath } from "../model/ledger-path";
import { parseLedger } from "../model/parse-ledger";
import { fetchJson } from "./fetch-file";

function ledgerQuery(issueId: IssueId, text: SourceText) {
  return queryOptions({
    queryKey: ["ledger", issueId, text.sha256],
    queryFn: async ({ signal }) =>
      parseLedger(await fetchJson(ledgerPath({ id: issueId, text }), signal)),
  });
}

/** The account of the numerals of an issue that are no facts; fetched when somebody reads its text. */
export function useLedger(issueId: IssueId, text: SourceText) {
  return useQuery(ledgerQuery(issueId, text));
}
