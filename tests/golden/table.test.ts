import { describe, expect, it } from "vitest";
import { readRow } from "./read-row";
import { fillGap, findGaps, formatTable, parseTable, showBreaks, tellsItems } from "./table";

const CONTENT = `# What is it?
# More of it.

## one line
> 平谷区动员党员1200多名。
1200多名 = volunteer_persons 1200 名 (1200…1300 at_least 多); district 平谷区; subject 党员; scope 党员
item = district 平谷区

## several
> 共发动志愿者4300
>
> 余人。␌第二次。
4300␊␊余人 = volunteer_persons 4300 人 (4300…4400 at_least 余); subject 志愿者
第二次 = rejected ordinal
`;
const TABLE = parseTable("it.txt", CONTENT);

describe("parseTable and formatTable", () => {
  it("read a row: its title, its text, and a line a number", () => {
    expect(TABLE.head).toEqual(["# What is it?", "# More of it."]);
    expect(TABLE.rows.map(({ line, title }) => [line, title])).toEqual([
      [4, "one line"],
      [9, "several"],
    ]);
    expect(TABLE.rows[1]).toMatchObject({
      text: "共发动志愿者4300\n\n余人。\f第二次。",
      readings: [
        "4300␊␊余人 = volunteer_persons 4300 人 (4300…4400 at_least 余); subject 志愿者",
        "第二次 = rejected ordinal",
      ],
    });
    expect(TABLE.rows.map(tellsItems)).toEqual([true, false]);
  });

  it("write what they read", () => {
    expect(formatTable(TABLE)).toBe(CONTENT);
  });

  it.each([
    ["words above the first row", "words\n## one\n> 一人\n一人 = x\n", 1],
    ["a reading above its text", "## one\n一人 = x\n> 一人\n", 2],
    ["words above the readings", "## one\n> {}人\n: 一\n一人 = x\n", 3],
    ["words of no reading", "## one\n> {}人\n: 一\n", 3],
    ["a text that goes on below a reading", "# it\n## one\n> 一人\n一人 = x\n> 二人\n", 5],
    ["a reading that says nothing", "## one\n> 一人\n一人\n", 3],
  ])("refuse %s", (_, content, line) => {
    expect(() => parseTable("it.txt", content)).toThrow(`it.txt:${line}: `);
  });
});

describe("a row with a gap", () => {
  const words = ["陪诊员", ...Array.from({ length: 30 }, (_, at) => `护林${at}队`)];
  const content = `# Who?

## who serves
> 组织{}30名。
30名 = volunteer_persons 30 名; subject {}
: ${words.slice(0, 11).join(" ")}
: ${words.slice(11, 20).join(" ")}
: ${words.slice(20, 29).join(" ")}
: ${words.slice(29, 31).join(" ")}
`;
  const table = parseTable("it.txt", content);

  it("is a text for each of its words", () => {
    const rows = table.rows.flatMap(fillGap);
    expect(rows).toHaveLength(words.length);
    expect(rows[0]).toMatchObject({
      line: 3,
      title: "who serves: 陪诊员",
      text: "组织陪诊员30名。",
      readings: ["30名 = volunteer_persons 30 名; subject 陪诊员"],
    });
  });

  it("is written as it is read, as many words a line as fit", () => {
    expect(formatTable(table)).toBe(content);
    expect(findGaps(table)).toEqual([]);
  });

  it.each([
    [
      "a gap without words",
      "> {}30名\n30名 = x\n",
      '"one" has a gap without words, or words without',
    ],
    [
      "words without a gap",
      "> 30名\n30名 = x\n: 一\n",
      '"one" has a gap without words, or words without',
    ],
    ["a word twice", "> {}30名\n30名 = x\n: 一 一\n", '"一" fills the gap twice or not at all'],
    ["no word at all", "> {}30名\n30名 = x\n: \n", '"" fills the gap twice or not at all'],
  ])("is refused with %s", (_, row, gap) => {
    const refused = parseTable("it.txt", `# ?\n## one\n${row}`);
    expect(findGaps(refused)).toEqual([`it.txt:2: ${gap}`]);
  });

  it("leaves a row without one as it is", () => {
    expect(TABLE.rows.flatMap(fillGap)).toEqual(TABLE.rows);
  });
});

describe("findGaps", () => {
  it("finds none in a table that asks, and whose rows answer", () => {
    expect(findGaps(TABLE)).toEqual([]);
  });

  it("refuses an empty table", () => {
    const gaps = ["it.txt: asks no question", "it.txt: has no rows"];
    expect(findGaps(parseTable("it.txt", ""))).toEqual(gaps);
  });

  it("refuses a row that asserts no number, and a second one of a name", () => {
    const row = "## one\n> 海淀区发放口罩。\nitem = district 海淀区\n";
    const gaps = ['it.txt:2: "one" asserts no number', 'it.txt:5: "one" asserts no number'];
    expect(findGaps(parseTable("it.txt", `# ?\n${row}${row}`))).toEqual([
      ...gaps,
      'it.txt:5: there is another "one"',
    ]);
  });
});

describe("readRow", () => {
  it("tells all that a number carries", () => {
    const masthead = "文明简报\n第3期\n2024年3月5日\n";
    const text = "3月1日以来，大屯街道每天组织志愿者约8万余人次。计划发放口罩5000只。";
    expect(readRow(`${masthead}朝阳区防汛。${text}`).numbers).toEqual([
      "第3期 = rejected ordinal",
      "2024年3月5日 = rejected date",
      "3月1日以来 = rejected date",
      "每天 = rejected vague_word",
      "约8万余人次 = volunteer_times 80000 人次 (80000…90000 at_least 约 余); district 朝阳区; subject 志愿者; scope 大屯街道; period 2024-03-01/2024-03-05 3月1日以来; per 日; cumulative",
      "5000只 = goods 5000 只; district 朝阳区; subject 口罩; planned",
    ]);
  });

  it("tells a place beyond Beijing, an open end, and what is wrong", () => {
    const { numbers, items, problems, lacks } = readRow("赤峰市出动近60余人、超10人。");
    expect(numbers).toEqual([
      "近60余人 = volunteer_persons 60 人 (50…70 at_least 近 余); place 赤峰市",
      "超10人 = volunteer_persons 10 人 (10… at_least 超); place 赤峰市",
    ]);
    expect([items, problems]).toEqual([
      ["item = place 赤峰市"],
      ["problem = contradictory_hedge: 近60余人"],
    ]);
    expect(lacks).toEqual(["missing_masthead"]);
  });

  it("knows what a line may lack", () => {
    expect(readRow("1人到场。")).toMatchObject({
      items: ["item = nowhere"],
      lacks: ["missing_masthead", "no_district"],
      mayLack: ["missing_masthead", "no_district"],
    });
  });
});

it("breaks are shown as signs", () => {
  expect(showBreaks("3万\n人\f")).toBe("3万␊人␌");
});
