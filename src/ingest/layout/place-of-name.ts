import { isDistrictCode } from "../../model/district";
import { cityOf, divisionOf, liesIn, nameOf } from "../sentence/gazetteer";
import type { NamedPlace } from "../sentence/place";
import { readName, readPlace } from "../sentence/read-place";
import { settlePlace } from "../sentence/settle-places";
import type { Masthead } from "./read-masthead";

/** What stands before the place in the name of an office. */
const BODY_OF = /^(?:共青团|中共|政协|民盟|民建|民进|致公党|九三学社|农工党|团(?=.{2}))/;
/** 首都文明办: the capital's. */
const CAPITAL_OF = /^首都/;
const CAPITAL = "110000";

/** The code of the city or county whose bulletin it is, as its publisher or its title says. */
export function homeOf({ publisher, series, title }: Masthead): string | null {
  let home: string | null = null;
  for (const name of [publisher, series, title]) {
    if (name === null) continue;
    const code = CAPITAL_OF.test(name) ? CAPITAL : placeOfOffice(name, null)?.division?.code;
    if (code !== undefined && (home === null || liesIn(code, home))) home = code;
  }
  return home;
}

/** The place of whoever issues a bulletin: the narrowest that its offices and its title name (临沂…校报, 主办：兰山区…). */
export function placeOfIssuer(names: readonly (string | null)[], home: string | null) {
  let issuing: NamedPlace | null = null;
  for (const name of names) {
    const place = name && placeOfOffice(name, home);
    if (place && (issuing === null || isPartOf(place, issuing))) issuing = place;
  }
  return issuing;
}

function isPartOf({ division }: NamedPlace, outer: NamedPlace): boolean {
  const [code, around] = [division?.code, outer.division?.code];
  return code !== undefined && around !== undefined && code !== around && liesIn(code, around);
}

/** The place of an office, whose name a party or league may lead (共青团临沂市委). */
export function placeOfOffice(creditText: string, home: string | null): NamedPlace | null {
  return placeOfName(creditText.replace(BODY_OF, ""), home);
}

/** The bulletin's own city or county, of which a report speaks that names no other. */
export function placeOfHome(home: string | null): Omit<NamedPlace, "start" | "end"> | null {
  if (home === null) return null;
  const code = isDistrictCode(home) ? home : null;
  return { code, division: divisionOf(home), name: nameOf(home), isGoal: false };
}

/** 长乐坊街道 in a bulletin of Xi'an is no 长乐区 of Fuzhou. */
function isForeign({ division }: NamedPlace, home: string | null): boolean {
  if (division === null || home === null) return false;
  return cityOf(division.code) !== cityOf(home) && !liesIn(home, division.code);
}

/** The place that leads a name, or a whole name of one anywhere in it. */
export function placeOfName(name: string, home: string | null): NamedPlace | null {
  const lead = readName(name);
  const leading = lead && settlePlace(lead, home);
  if (leading && !(lead.form === "short" && isForeign(leading, home))) return leading;
  for (let at = 1; at < name.length; at += 1) {
    const within = readPlace(name, at, "within");
    const place = within && settlePlace({ ...within, isWithin: false }, home);
    if (place) return place;
  }
  return null;
}
