import { bilingual } from "./bilingual";

/** The last line of an account: no numeral is left over. */
export function formatAccount(facts: number, rejected: number): string {
  const numerals = facts + rejected;
  return bilingual(
    `${numerals} 处数字：${facts} 入库，${rejected} 已说明`,
    `${numerals} numerals: ${facts} facts, ${rejected} rejected with a reason`,
  );
}
