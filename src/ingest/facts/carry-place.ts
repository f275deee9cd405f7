import { liesIn } from "../sentence/gazetteer";
import type { Surroundings } from "../sentence/look-around";
import type { PlaceMention } from "../sentence/place";
import { firstAt } from "../sentence/read-text";
import { type Placed, toPlaced } from "./choose-place";

/** The sentence speaks of the whole again. */
const WHOLE = /[全我本该][市省州区县旗]|各[市省州区县旗地]|[合总共]计/;
/** How far back the place may be named that a sentence without one goes on about. */
const REACH = 300;
const sentenceEnds = /[。；;!?！？]/;

/**
 * The place that an earlier sentence of the paragraph named alone, where it is part of what stands above: who reports
 * for a district goes on with it (北京市召开发布会。延庆区30个村受灾；受灾群众2.1万人).
 */
export function carryPlace(
  places: readonly PlaceMention[],
  { text, start, sentenceStart }: Surroundings,
  above: Placed,
): Placed | null {
  const from = Math.max(0, sentenceStart - REACH);
  const last = lastReporting(places, sentenceStart, from);
  if (last === null || !isPartOf(last, above)) return null;
  const between = text.slice(last.end, start);
  if (between.includes("\n") || WHOLE.test(between)) return null;
  const other = lastReporting(places, last.start, from);
  const isAlone = other === null || sentenceEnds.test(text.slice(other.end, last.start));
  return isAlone || other.name === last.name ? toPlaced(last) : null;
}

function isPartOf({ division }: PlaceMention, above: Placed): boolean {
  if (division === null || division.code === above.division?.code) return false;
  return above.division !== null && liesIn(division.code, above.division.code);
}

/** The last place named between two offsets that is not merely gone to. */
function lastReporting(
  places: readonly PlaceMention[],
  before: number,
  from: number,
): PlaceMention | null {
  for (let i = firstAt<number>(places, before) - 1; i >= 0; i -= 1) {
    const place = places[i];
    if (place === undefined || place.start < from) return null;
    if (!place.isGoal) return place;
  }
  return null;
}
