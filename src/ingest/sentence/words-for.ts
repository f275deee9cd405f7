// Why a condition holds, in the words of the text.
import type { QuantityReading } from "../numbers/read-quantity";
import { Questions, restOf, verbWordOf } from "./ask";
import { type Condition, type Conditions, listOf } from "./condition";
import { findHead, findWho } from "./find-head";
import { findTopic, type Surroundings } from "./look-around";

/** The words for which the first of the conditions that holds does so; the number itself where it asks for no others. */
export function wordsFor(
  conditions: Conditions,
  quantity: QuantityReading,
  around: Surroundings,
): readonly string[] {
  const holding = listOf(conditions).find((condition) =>
    new Questions(condition).hold(quantity, around),
  );
  if (holding === undefined) return [];
  return [
    ...wordsOfPatterns(holding, around),
    ...wordsOfTokens(holding, quantity, around),
    ...wordsOfUnit(holding, quantity),
  ];
}

function wordsOfPatterns(condition: Condition, around: Surroundings): string[] {
  const { clause, sentence, said, own, behind } = around;
  const rest = restOf(around);
  const upTo = sentence + said;
  const fields = {
    clause,
    sentence,
    said,
    own,
    behind,
    rest,
    upTo,
    line: upTo + rest,
    verbWord: verbWordOf(around),
  };
  return keysOf(fields).flatMap((key) => condition[key]?.exec(fields[key])?.[0] || []);
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
