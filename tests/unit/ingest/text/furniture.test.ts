import { describe, expect, it } from "vitest";
import { findFurniture } from "../../../../src/ingest/text/furniture";

const found = (text: string) => findFurniture(text).map(({ start, end }) => text.slice(start, end));

describe("page furniture", () => {
  it("is a page number on a line of its own, and one told in full within a line", () => {
    expect(found("志愿者\n— 3 —\n到场\n第4页\n合影（第 5 页 共 8 页）留念")).toEqual([
      "— 3 —",
      "第4页",
      "（第 5 页 共 8 页）",
    ]);
  });

  it("is a lone number between blank lines of running text", () => {
    const prose = "本周各项工作有序开展，成效明显";
    expect(found(`${prose}，\n\n12\n\n${prose}。`)).toEqual(["12"]);
    expect(found(`${prose}，\n\n512\n\n${prose}。`)).toEqual([]);
    expect(found(`${prose}，\n12\n${prose}。`)).toEqual([]);
  });

  it("is no number between labels, and no page that a sentence names", () => {
    expect(found("志愿者人数\n\n86\n\n活动场次\n\n35\n\n备注，略")).toEqual([]);
    expect(found("手册第6页载有办法，共8页")).toEqual([]);
  });

  it("is the title printed anew, unless it opens another issue", () => {
    const title = "平安建设工作简报";
    const first = `${title}\n第1期\n巡逻队上路，风雨无阻\n- 1 -\n`;
    expect(found(`${first}${title}\n夜间也有巡逻。`)).toEqual(["- 1 -", title]);
    expect(found(`${first}${title}\n第2期\n夜间也有巡逻。`)).toEqual(["- 1 -"]);
  });
});
