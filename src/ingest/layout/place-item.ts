import { type Placed, toPlaced } from "../facts/choose-place";
import type { NamedPlace } from "../sentence/place";
import { readDistrict } from "../sentence/read-district";
import { readForeign } from "../sentence/read-foreign";

/** What stands before the place in the name of an office, and what hides its last syllable behind it. */
const BODY_OF = /^(?:共青团|中共|政协|民盟|民建|民进|致公党|九三学社|农工党|团(?=.{2}))/;
const COMMITTEE = /([市县区旗州])委.*$/;

export interface ItemPlace extends Placed {
  /** The headline names one district and the sign-off another. */
  readonly disagrees: boolean;
}

/** What may tell whose report it is. */
interface PlaceSigns {
  readonly section: string | null;
  /** The place that the headline names. */
  readonly headline: NamedPlace | null;
  readonly creditText: string | null;
  /** Who issues the bulletin, and its name. */
  readonly offices: readonly (string | null)[];
  /** The first place named in the report. */
  readonly named: NamedPlace | null;
}

/** Whose report it is: the place that its section is named by or its headline leads with, checked against the sign-off, else the one that issues the bulletin, else the first one named. */
export function placeItem({
  section,
  headline,
  creditText,
  offices,
  named,
}: PlaceSigns): ItemPlace {
  const heading = section === null ? null : placeOfName(section);
  const isWhole = heading !== null && heading.end - heading.start === section?.length;
  const head = isWhole ? heading : headline;
  const credit = creditText === null ? null : placeOfOffice(creditText);
  const issuing = offices.map((name) => name && placeOfName(name)).find((place) => place) || null;
  const chosen = head ?? credit ?? issuing ?? named;
  const { district, place } = chosen ? toPlaced(chosen) : { district: null, place: null };
  return {
    district,
    place,
    disagrees: head !== null && credit !== null && head.name !== credit.name,
  };
}

/** The place of an office, whose name a party or league may lead and a committee end (共青团临沂市委). */
function placeOfOffice(creditText: string): NamedPlace | null {
  return placeOfName(creditText.replace(BODY_OF, "").replace(COMMITTEE, "$1"));
}

/** The place that leads a name, or a district anywhere in it. */
function placeOfName(name: string): NamedPlace | null {
  const foreign = readForeign(name, 0);
  if (foreign) return foreign;
  for (let at = 0; at < name.length; at += 1) {
    const district = readDistrict(name, at);
    if (district) return district;
  }
  return null;
}
