import { describe, expect, it, vi } from "vitest";

import { Cue } from "../../../src/ingest/engine/cue";
import { cutAround, Stretch } from "../../../src/ingest/engine/stretch";

const over = (text: string) => Stretch.cut(text, 0, text.length);

describe("a cue", () => {
  it("is not asked where nothing stands that it needs", () => {
    const pattern = /共计$|合计$/;
    const asked = vi.spyOn(pattern, "test");
    const cue = new Cue(pattern);
    expect(cue.isIn(over("发放口罩"))).toBe(false);
    expect(asked).not.toHaveBeenCalled();
    expect(cue.isIn(over("发放口罩共计"))).toBe(true);
  });

  it("is asked everywhere where its needs are not known", () => {
    expect(new Cue(/^[^人]*$/).isIn(over("口罩"))).toBe(true);
  });

  it("is asked about a stretch that was cut before it was made", () => {
    const stretch = over("截至目前");
    expect(new Cue(/截至/).isIn(stretch)).toBe(true);
    expect(new Cue(/截至/).isIn(stretch)).toBe(true);
  });

  it("keeps its answers where many cues share the bits", () => {
    const chars = Array.from({ length: 300 }, (_, index) => String.fromCharCode(0x4e00 + index));
    const cues = chars.map((char) => new Cue(new RegExp(char)));
    for (const char of ["一", ...chars.slice(-2)]) {
      const found = cues.filter((cue) => cue.isIn(over(char)));
      expect(found).toEqual([cues[chars.indexOf(char)]]);
    }
  });

  it("looks at an end of a stretch alone", () => {
    const words = over("每日三次共计");
    expect(new Cue(/每/).isInFirst(1, words)).toBe(true);
    expect(new Cue(/每/).isInLast(3, words)).toBe(false);
    expect(new Cue(/^次/).isInLast(3, words)).toBe(true);
    expect(new Cue(/日$/).isInFirst(2, words)).toBe(true);
  });
});

describe("cutAround(text, start, end)", () => {
  const text = "前一句。本月,组织志愿者约30名,走访";
  const start = text.indexOf("约");
  const around = cutAround(text, start, start + 4);

  it("cuts the clause, the sentence, the quantity and what follows", () => {
    expect(around.clause.words).toBe("组织志愿者");
    expect(around.sentence.words).toBe("本月,组织志愿者");
    expect(around.own.words).toBe("愿者约30名");
    expect(around.behind.words).toBe(",走访");
  });

  it("reaches back so far only", () => {
    const { clause, sentence } = cutAround("人".repeat(500), 400, 401);
    expect([clause.length, sentence.length]).toEqual([200, 200]);
  });
});
