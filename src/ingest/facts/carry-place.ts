import { cityOf, liesIn } from "../sentence/gazetteer";
import type { Surroundings } from "../sentence/look-around";
import type { PlaceMention } from "../sentence/place";
import { type Placed, toPlaced } from "./choose-place";
import { lastActing } from "./places-between";

/** The sentence speaks of the whole again. */
const WHOLE =
  /[全我本该][市省州区县旗]|各[市省州区县旗地]|[合总共]计|[。;!?][我本](?:局|会|校|院|社|站|行|司|所|队)/;
/** 培训86期；在固阳县投放24台。: where one thing of several was done. */
const IS_BY_THE_WAY = /[,;][^。;!?\n]{0,2}在$/;
/** How far back the place may be named that a sentence without one goes on about. */
const REACH = 300;
/** Nothing but a time before it. */
const LEADS_SENTENCE = /(?:^|[。!?\n])(?:[^,。;:!?\n]{0,6}[年月日来],)?$/;
const LONGEST_LEAD = 16;
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
  const last = lastActing(places, from, sentenceStart);
  if (last === null || !(isPartOf(last, above) || takesOver(text, last, above))) return null;
  const between = text.slice(last.end, start);
  if (between.includes("\n") || WHOLE.test(between)) return null;
  if (IS_BY_THE_WAY.test(text.slice(from, last.start))) return null;
  const other = lastActing(places, from, last.start);
  const isAlone = other === null || sentenceEnds.test(text.slice(other.end, last.start));
  return isAlone || other.name === last.name ? toPlaced(last) : null;
}

/** 2025年，云龙区…300场。截至年底，…: a neighbour of the place above that leads its sentence is told of until the paragraph ends. */
function takesOver(text: string, { start, division }: PlaceMention, above: Placed): boolean {
  const [code, other] = [division?.code, above.division?.code];
  if (code === undefined || other === undefined || code === other) return false;
  if (cityOf(code) !== cityOf(other) || isCity(code) || isCity(other)) return false;
  return LEADS_SENTENCE.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
}

function isCity(code: string): boolean {
  return cityOf(code) === code;
}

function isPartOf({ division }: PlaceMention, above: Placed): boolean {
  if (division === null || division.code === above.division?.code) return false;
  return above.division !== null && liesIn(division.code, above.division.code);
}
