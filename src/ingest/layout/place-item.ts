import { type Placed, toPlaced } from "../facts/choose-place";
import { findPlaces } from "../sentence/find-places";
import type { PlaceMention } from "../sentence/place";

/** What stands before the place in the name of an office, and what hides its last syllable behind it. */
const BODY_OF = /^(?:共青团|中共|政协|民盟|民建|民进|致公党|九三学社|农工党|团(?=.{2}))/;
const COMMITTEE = /([市县区旗州])委.*$/;

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
  const credit = creditText === null ? null : creditPlace(creditText);
  const chosen = head ?? credit ?? findPlaces(masthead, [])[0] ?? named;
  const { district, place } = chosen ? toPlaced(chosen) : { district: null, place: null };
  return {
    district,
    place,
    disagrees: head !== null && credit !== null && head.name !== credit.name,
  };
}

/** The place of an office, whose name a party or league may lead and a committee end (共青团临沂市委). */
function creditPlace(creditText: string): PlaceMention | null {
  const office = creditText.replace(BODY_OF, "").replace(COMMITTEE, "$1");
  return findPlaces(office, [])[0] ?? null;
}

/** The place that a heading consists of (【铜梁区】). */
function wholePlace(heading: string): PlaceMention | null {
  return findPlaces(heading, []).find(({ start, end }) => end - start === heading.length) ?? null;
}
