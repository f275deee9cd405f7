import { describe, expect, it } from "vitest";
import { BEYOND, openingChars } from "../../../src/ingest/opening-chars";

/** Which of some characters, or the end of the text (`$`), may stand at each place of a match. */
function openings(regex: RegExp, depth: number): string[] {
  return openingChars(regex, depth).map((ranges) =>
    [..."ab12点时中$"]
      .filter((char) => {
        const code = char === "$" ? BEYOND : char.charCodeAt(0);
        return ranges.some(([low, high]) => low <= code && code <= high);
      })
      .join(""),
  );
}

const ANY = "ab12点时中";

describe("openingChars(regex, depth)", () => {
  it.each<[RegExp, string[]]>([
    [/ab/, ["a", "b", `${ANY}$`]],
    [/a?b/, ["ab", `${ANY}$`, `${ANY}$`]],
    [/\d{1,2}点/, ["12", "12点", `${ANY}$`]],
    [/\d+[点时]/, ["12", "12点时", `${ANY}$`]],
    [/(?:a|1(?<two>2))中/, ["a1", "2中", `${ANY}$`]],
    [/a*/, [`${ANY}$`, `${ANY}$`, `${ANY}$`]],
    [/(?=a)[^a]\w中/, [ANY, "ab12", "中"]],
    [/a(?=[12]点)/, ["a", "12", "点"]],
    [/(?:a(?=1))?b/, ["ab", `${ANY}$`, `${ANY}$`]],
    [/(a|b)\1中/, ["ab", ANY, `${ANY}$`]],
    [/a{4}/, ["a", "a", "a"]],
    [/(?:a?){9}b/, ["ab", `${ANY}$`, `${ANY}$`]],
    [/a/i, [`${ANY}$`, `${ANY}$`, `${ANY}$`]],
  ])("of %o", (regex, expected) => {
    expect(openings(regex, 3)).toEqual(expected);
  });
});
