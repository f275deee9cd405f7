// Why a condition holds, in the words of the text.
import type { QuantityReading } from "../numbers/read-quantity";
import { AskedConditions, restOf } from "./ask";
import { type Condition, type Conditions, listOf } from "./condition";
import { findHead, findWho } from "./find-head";
import { hearPattern } from "./hear";
import { findTopic, type Surroundings } from "./look-around";

/** The words for which the first of the conditions that holds does so; the number itself where it asks for no others. */
export function wordsFor(
  conditions: Conditions,
  quantity: QuantityReading,
  around: Surroundings,
): readonly string[] {
  const holding = listOf(conditions).find((condition) =>
    new AskedConditions(condition, quantity.unitClass).hold(quantity, around),
  );
  if (holding === undefined) return [];
  return [
    ...wordsOfFlags(holding, around),
    ...wordsOfPatterns(holding, around),
    ...wordsOfTokens(holding, quantity, around),
    ...wordsOfUnit(holding, quantity),
  ];
}

/** Of a rule that goes on from the one before it, the words since the sentence began tell. */
function wordsOfFlags({ followsRule }: Condition, { sentence }: Surroundings): string[] {
  return followsRule && sentence !== "" ? [sentence] : [];
}

/** Patterns hear the text; what they find is quoted as printed. */
function wordsOfPatterns(condition: Condition, around: Surroundings): string[] {
  const { text, heard, start, end, clauseStart, sentenceStart, verbBefore } = around;
  const restEnd = end + restOf(around).length;
  const fields = {
    clause: [clauseStart, start],
    sentence: [sentenceStart, start],
    said: [start, end],
    own: [Math.max(0, start - 2), end],
    behind: [end, end + heard.behind.length],
    rest: [end, restEnd],
    upTo: [sentenceStart, end],
    line: [sentenceStart, restEnd],
    verbWord: [verbBefore?.start ?? 0, verbBefore?.end ?? 0],
  } as const;
  return keysOf(fields).flatMap((key) => {
    const [from, to] = fields[key];
    const pattern = condition[key];
    const found = pattern && hearPattern(pattern).exec(heard.text.slice(from, to));
    const first = from + (found?.index ?? 0);
    return found?.[0] ? text.slice(first, first + found[0].length) : [];
  });
}

function wordsOfTokens(
  condition: Condition,
  quantity: QuantityReading,
  around: Surroundings,
): string[] {
  const { text, nounBefore, nounAfter, nounFar, verbBefore, verbAfter, verbFar } = around;
  const noun = nounAfter ?? nounBefore;
  const topic = findTopic(around);
  const [head, who] = [findHead(quantity, around), findWho(around)];
  const verb = verbBefore ?? verbAfter ?? verbFar;
  const nouns = { nounBefore, nounAfter, noun, nounFar, topic, head, who };
  const tokens = { ...nouns, verbBefore, verbAfter, verbFar, verb };
  return keysOf(tokens).flatMap((key) => {
    const token = tokens[key];
    return condition[key] && token ? text.slice(token.start, token.end) : [];
  });
}

function wordsOfUnit({ unit, unitText }: Condition, quantity: QuantityReading): string[] {
  return (unit ?? unitText) && quantity.unitText !== null ? [quantity.unitText] : [];
}

function keysOf<Fields extends object>(fields: Fields): readonly (keyof Fields)[] {
  return Object.keys(fields) as (keyof Fields)[];
}
