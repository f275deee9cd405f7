import { describe, expect, it } from "vitest";
import { closingChars } from "../../../src/ingest/engine/closing-chars";
import { PatternGate } from "../../../src/ingest/engine/pattern-gate";

/** Whether a pattern is let through at the beginning of each text. */
function isOpen(regex: RegExp, texts: readonly string[]): boolean[] {
  const gate = new PatternGate([{ reason: "name", regex }]);
  return texts.map((text) => gate.openAt(text, 0).length > 0);
}

describe("new PatternGate(patterns)", () => {
  it.each<[RegExp, string[], string[]]>([
    [/ab/, ["ab", "abc"], ["a", "ba", ""]],
    [/a?b/, ["ab", "b"], ["aab", "a"]],
    [/\d{1,2}点/, ["1点", "12点"], ["123点", "点", "12"]],
    [/\d+[点时]/, ["1点", "12时", "123456789"], ["12", "12中", "1234567"]],
    [/(?:a|1(?<two>2))中/, ["a中", "12中"], ["1中", "a2中"]],
    [/a*/, ["", "b", "aa"], []],
    [/(?=a)[^a]\w中/, ["bb中", "中1中"], ["b中"]],
    [/a(?=[12]点)/, ["a1点"], ["a1", "a点"]],
    [/(?:a(?=1))?b/, ["ab", "b"], ["a1"]],
    [/(a|b)\1中/, ["aa中", "b12中", "a中"], ["1中", "a"]],
    [/a{4}/, ["aaaa", "aaaab"], ["aaa", "aaab"]],
    [/(?:a?){12}b/, ["b", "aaab"], ["aaac"]],
    [/a/i, ["", "b"], []],
  ])("opens %o where it may match", (regex, open, shut) => {
    expect(isOpen(regex, open)).toEqual(open.map(() => true));
    expect(isOpen(regex, shut)).toEqual(shut.map(() => false));
  });

  it("keeps the order of the patterns", () => {
    const regexes = [/\d点/, /中/, /\d+/, /1/];
    const gate = new PatternGate(regexes.map((regex) => ({ reason: "name", regex })));
    expect(gate.openAt("1点", 0).map(({ regex }) => regex)).toEqual([/\d点/, /\d+/, /1/]);
  });
});

describe("closingChars(regex)", () => {
  it.each<[RegExp, string | null]>([
    [/(?:周|星期)$/, "周期"],
    [/^$|[。；]$/, "。；"],
    [/热线(?:为|是)?:?$/, "线为是:"],
    [/(?:^|[甲乙])丙?$/, "丙甲乙"],
    [/(?:^|[^甲])$/, null],
    [/[^甲]?$/, null],
    [/甲|乙$/, null],
    [/甲$/m, null],
    [/甲?$/, null],
  ])("of %o", (regex, expected) => {
    const codes = closingChars(regex);
    const chars =
      codes &&
      [...codes]
        .map((code) => String.fromCharCode(code))
        .sort()
        .join("");
    expect(chars).toBe(expected && [...expected].sort().join(""));
  });
});
