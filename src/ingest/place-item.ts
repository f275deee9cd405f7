import { type Placed, toPlaced } from "./attribute/choose-place";
import { findPlaces, type PlaceMention } from "./attribute/find-places";

export interface ItemPlace extends Placed {
  /** The headline names one district and the sign-off another. */
  readonly disagrees: boolean;
}

/** Whose report it is: the place that its section is named by or its headline leads with, checked against the sign-off, else the one that issues the bulletin, else the first one named. */
export function placeItem(
  masthead: string,
  section: string | null,
  headline: string,
  creditText: string | null,
  named: PlaceMention | null,
): ItemPlace {
  const heading = section === null ? null : wholePlace(section);
  const head = heading ?? findPlaces(headline, []).find(({ isGoal }) => !isGoal) ?? null;
  const credit = creditText === null ? null : (findPlaces(creditText, [])[0] ?? null);
  const chosen = head ?? credit ?? findPlaces(masthead, [])[0] ?? named;
  const { district, place } = chosen ? toPlaced(chosen) : { district: null, place: null };
  return {
    district,
    place,
    disagrees: head !== null && credit !== null && head.name !== credit.name,
  };
}

/** The place that a heading consists of (【铜梁区】). */
function wholePlace(heading: string): PlaceMention | null {
  return findPlaces(heading, []).find(({ start, end }) => end - start === heading.length) ?? null;
}
