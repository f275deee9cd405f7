import { NOWHERE, type Placed, toPlaced } from "../facts/choose-place";
import { liesIn } from "../sentence/gazetteer";
import type { NamedPlace } from "../sentence/place";
import { placeOfHome, placeOfIssuer, placeOfName, placeOfOffice } from "./place-of-name";

/** A university that signs a report belongs to no district, nor to the office that collects the reports, unless that is a school as well. */
const SCHOOL = /大学|学院/;

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
  /** The one named in short, where no other is named or none so close. */
  readonly inShort: NamedPlace | null;
  /** The code of the bulletin's own city. */
  readonly home: string | null;
}

/** Whose report it is: the place that its section is named by or its headline leads with, checked against the sign-off, else the one that issues the bulletin, else the first one named. */
export function placeItem({
  section,
  headline,
  creditText,
  offices,
  named,
  inShort,
  home,
}: PlaceSigns): ItemPlace {
  const heading = section === null ? null : placeOfName(section, home);
  const isWhole = heading !== null && heading.end - heading.start === section?.length;
  const head = isWhole ? heading : headline;
  const credit = creditText === null ? null : placeOfOffice(creditText, home);
  const issuing = placeOfIssuer(offices, home);
  const isOwn =
    creditText === null ||
    !SCHOOL.test(creditText) ||
    offices.some((name) => SCHOOL.test(name ?? ""));
  const own = isOwn ? issuing : null;
  const isOfHome = creditText === null || /^市(?!场|民)/.test(creditText);
  const chosen =
    narrower(head, own) ??
    credit ??
    own ??
    (named && inShort) ??
    named ??
    heading ??
    inShort ??
    (isOfHome ? placeOfHome(home) : null);
  return {
    ...(chosen ? toPlaced(chosen) : NOWHERE),
    disagrees: head !== null && credit !== null && !mayAgree(head, credit),
  };
}

/** 泉州古城 in the headline of a bulletin of 鲤城区: the district that issues it tells more closely where. */
function narrower(head: NamedPlace | null, issuing: NamedPlace | null): NamedPlace | null {
  const [wide, close] = [head?.division?.code, issuing?.division?.code];
  if (wide === undefined || close === undefined) return head;
  return liesIn(close, wide) ? issuing : head;
}

/** The city may sign what its district reports. */
function mayAgree(head: NamedPlace, credit: NamedPlace): boolean {
  const [one, other] = [head.division?.code, credit.division?.code];
  if (one === undefined || other === undefined) return head.name === credit.name;
  return liesIn(one, other) || liesIn(other, one);
}
