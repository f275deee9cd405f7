import { type Placed, toPlaced } from "./attribute/choose-place";
import { findPlaces, type PlaceMention } from "./attribute/find-places";

export interface ItemPlace extends Placed {
  /** The headline names one district and the sign-off another. */
  readonly disagrees: boolean;
}

/** Whose report it is: the place that the headline leads with, checked against the sign-off, else the one that issues the bulletin, else the first one named. */
export function placeItem(
  masthead: string,
  headline: string,
  creditText: string | null,
  named: PlaceMention | null,
): ItemPlace {
  const head = findPlaces(headline, []).find(({ isGoal }) => !isGoal) ?? null;
  const credit = creditText === null ? null : (findPlaces(creditText, [])[0] ?? null);
  const chosen = head ?? credit ?? findIssuer(masthead) ?? named;
  const { district, place } = chosen ? toPlaced(chosen) : { district: null, place: null };
  return {
    district,
    place,
    disagrees: head !== null && credit !== null && head.name !== credit.name,
  };
}

function findIssuer(masthead: string): PlaceMention | null {
  return findPlaces(masthead, []).find(({ code }) => code !== null) ?? null;
}
