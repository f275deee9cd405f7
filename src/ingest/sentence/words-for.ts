// Why a condition holds, in the words of the text.
import type { QuantityReading } from "../numbers/read-quantity";
import { type Condition, type Conditions, compile, listOf, restOf } from "./condition";
import { findTopic, type Surroundings } from "./look-around";

/** The words for which the first of the conditions that holds does so; none where it asks for nothing that has words. */
export function wordsFor(
  conditions: Conditions,
  quantity: QuantityReading,
  around: Surroundings,
): readonly string[] {
  const holding = listOf(conditions).find((condition) => compile(condition)(quantity, around));
  if (holding === undefined) return [];
  return [
    ...wordsOfPatterns(holding, around),
    ...wordsOfTokens(holding, around),
    ...wordsOfUnit(holding, quantity),
  ];
}

function wordsOfPatterns(condition: Condition, around: Surroundings): string[] {
  const { clause, sentence, said, own, behind } = around;
  const rest = restOf(around);
  const upTo = sentence + said;
  const fields = { clause, sentence, said, own, behind, rest, upTo, line: upTo + rest };
  return keysOf(fields).flatMap((key) => condition[key]?.exec(fields[key])?.[0] || []);
}

function wordsOfTokens(condition: Condition, around: Surroundings): string[] {
  const { text, nounBefore, nounAfter, nounFar, verbBefore, verbAfter, verbFar } = around;
  const noun = nounAfter ?? nounBefore;
  const topic = findTopic(around);
  const tokens = { nounBefore, nounAfter, noun, nounFar, topic, verbBefore, verbAfter, verbFar };
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
