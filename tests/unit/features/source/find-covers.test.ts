import { describe, expect, it } from "vitest";
import { makeFact } from "../../../../mock/make-fact";
import { coverPieces } from "../../../../src/features/source/cover-pieces";
import { findCovers } from "../../../../src/features/source/find-covers";
import { locateQuotes } from "../../../../src/features/source/locate-quotes";
import type { Rejected } from "../../../../src/model/ledger";

const NAMES = { phone: "电话", email: "邮箱", name: "姓名", longNumber: "长号" };

function rejectedAt(raw: string, exact: string, reason: Rejected["reason"]): Rejected {
  const start = raw.indexOf(exact);
  return {
    itemId: "1/1",
    reason,
    rule: null,
    selector: { start, end: start + exact.length, exact },
  };
}

/** The text as it is shown, each cover as `[what]`. */
function shown(raw: string, rejected: readonly Rejected[] | null = [], quoted: string[] = []) {
  const span = { start: 0, end: raw.length };
  const facts = quoted.map((words) => makeFact({ words, start: raw.indexOf(words) }));
  const pieces = coverPieces(locateQuotes(raw, span, facts), findCovers(raw, span, rejected));
  for (const piece of pieces) {
    if (piece.kind !== "covered")
      expect(raw.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
  }
  return pieces
    .map((piece) => {
      if (piece.kind === "covered") return `[${NAMES[piece.covered]}]`;
      return piece.kind === "quote" ? `<${piece.text}>` : piece.text;
    })
    .join("");
}

describe("findCovers", () => {
  it("covers what the ledger took for a telephone, and keeps the facts around it lit", () => {
    const raw = "请120名志愿者致电69742345,发放300份。";
    const rejected = [rejectedAt(raw, "69742345", "phone")];
    expect(shown(raw, rejected, ["120名", "300份"])).toBe(
      "请<120名>志愿者致电[电话],发放<300份>。",
    );
  });

  it("covers the whole address of which the ledger names the digits", () => {
    const raw = "邮箱bjwm2022@163.com，欢迎";
    expect(shown(raw, [rejectedAt(raw, "2022@163", "email")])).toBe("邮箱[邮箱]，欢迎");
  });

  it.each([
    ["联系电话:69742345,联系人:赵某", "联系电话:[电话],联系人:[姓名]"],
    ["联系人：赵某联系电话：6974 2345", "联系人：[姓名]联系电话：[电话]"],
    ["联系人:赵某 电话:13800138000", "联系人:[姓名] 电话:[电话]"],
    ["电话：69742345、69742346转8012", "电话：[电话]"],
    ["咨询010-6974 2345。", "咨询[电话]。"],
    ["责编:梅雪峰　核稿:吕俊超", "责编:[姓名]　核稿:[姓名]"],
    ["责任编辑：赵 某、欧阳某某\n审核：李某某", "责任编辑：[姓名]\n审核：[姓名]"],
    ["联 系 人：赵四（教务处）", "联 系 人：[姓名]（教务处）"],
    ["编辑:阿依努尔·买买提", "编辑:[姓名]"],
    ["身份证110101199003074512，", "身份证[长号]，"],
    ["身份证11010119900307451X", "身份证[长号]"],
  ])("shows %s as %s", (raw, expected) => {
    expect(shown(raw)).toBe(expected);
  });

  it.each([
    "编辑部组织200名志愿者，审核材料1200份",
    "电话访问1200户，拨打电话3000余次",
    "街道编辑：",
    "投入资金12345678元，热线12345",
  ])("shows all of %s", (raw) => {
    expect(shown(raw)).toBe(raw);
  });

  it("covers whatever might be a telephone where no ledger says what is none", () => {
    expect(shown("致电69742345，共120名", null, ["120名"])).toBe("致电[电话]，共<120名>");
  });

  it("covers nothing outside the span, and only the part of a cover that lies within", () => {
    const raw = "致电69742345。";
    const span = { start: 0, end: 6 };
    const covers = findCovers(raw, span, [rejectedAt(raw, "69742345", "phone")]);
    const pieces = coverPieces(locateQuotes(raw, span, []), covers);
    expect(pieces).toEqual([
      { kind: "plain", start: 0, text: "致电" },
      { kind: "covered", start: 2, covered: "phone" },
    ]);
  });
});
