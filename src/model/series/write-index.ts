import type { Issue, Item } from "../dataset";
import type { DistrictCode } from "../district";
import { packColumn, type WordColumn, WordWriter } from "./column";
import type { StatedPlace } from "./fact-table";
import type { IssueTable, ItemTable } from "./index-table";

export function writeIssues(issues: readonly Issue[]): IssueTable {
  return {
    rows: issues.length,
    id: packColumn(issues.map(({ id }) => id)),
    series: wordColumn(issues.map(({ series }) => series)),
    number: packColumn(issues.map(({ number }) => number)),
    serial: packColumn(issues.map(({ serial }) => serial)),
    date: packColumn(issues.map(({ date }) => date)),
    publisher: wordColumn(issues.map(({ publisher }) => publisher)),
    path: packColumn(
      issues.map(({ id, text }) => (text.path === `texts/${id}.txt` ? true : text.path)),
    ),
    sha256: packColumn(issues.map(({ text }) => text.sha256)),
    length: packColumn(issues.map(({ text }) => text.length)),
    encoding: wordColumn(issues.map(({ text }) => text.encoding)),
  };
}

/** Items have to stand issue by issue, in the order of the issues. */
export function writeItems(items: readonly Item[], issues: readonly Issue[]): ItemTable {
  const placeOfIssue = new Map(issues.map(({ id }, place) => [id, place]));
  const places = items.map(({ issueId }) => placeOfIssue.get(issueId) ?? 0);
  return {
    rows: items.length,
    issue: packColumn(places.map((place, row) => place - (places[row - 1] ?? 0))),
    section: wordColumn(items.map(({ section }) => section)),
    place: wordColumn(
      items.map(({ district, place, division }): StatedPlace => [district, place, division]),
    ),
    headline: wordColumn(items.map(({ headline }) => headline)),
    creditText: wordColumn(items.map(({ creditText }) => creditText)),
    gap: packColumn(items.map(({ start }, row) => start - endBefore(items, row))),
    length: packColumn(items.map(({ start, end }) => end - start)),
    unread: items.flatMap(({ unreadDistricts: codes }, row): [number, ...DistrictCode[]][] =>
      codes ? [[row, ...codes]] : [],
    ),
  };
}

function endBefore(items: readonly Item[], row: number): number {
  const before = items[row - 1];
  return before && before.issueId === items[row]?.issueId ? before.end : 0;
}

function wordColumn<T>(values: readonly T[]): WordColumn<T> {
  const writer = new WordWriter<T>();
  for (const value of values) writer.add(value);
  return writer.column();
}
