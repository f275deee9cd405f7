import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GuideDialog } from "../../../src/features/guide/GuideDialog";
import { loadReader } from "../../../src/features/guide/load-reader";
import type { Lang } from "../../../src/model/lang";
import { TextProvider } from "../../../src/ui/TextProvider";
import { loadEnglish } from "../../../src/ui/text/text";

vi.mock("../../../src/features/guide/load-reader", { spy: true });

const FACTS = "大兴区组建志愿者服务队 423 支，累计发动志愿者 11 万余人次；乱扔垃圾者罚款 50 元。";

async function renderGuide(lang: Lang = "zh") {
  await act(async () => {
    render(
      <Suspense>
        <TextProvider lang={lang}>
          <GuideDialog onClose={() => {}} />
        </TextProvider>
      </Suspense>,
    );
  });
}

const field = () => screen.getByRole<HTMLTextAreaElement>("textbox");
const account = () => screen.getByRole("status").textContent;
const marks = () => [...document.querySelectorAll("mark")].map(({ textContent }) => textContent);

async function type(words: string) {
  await act(async () => {
    fireEvent.change(field(), { target: { value: words } });
  });
}

/** What stands beside each numeral. */
function rows(): string[] {
  return screen.getAllByRole("definition").map(({ children }) =>
    [...children]
      .flatMap((line) => (line.tagName === "UL" ? [...line.children] : [line]))
      .map(({ textContent }) => textContent)
      .join(" | "),
  );
}

beforeAll(async () => {
  // jsdom shows no dialog.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  // Both are waited for without a sign; a test had better not.
  await loadEnglish();
  await loadReader();
});
beforeEach(() => vi.mocked(loadReader).mockClear());
afterEach(cleanup);

describe("a sentence tried in the guide", () => {
  it("is not assessed where there is none, and asks for no code", async () => {
    await renderGuide();
    expect(account()).toBe("还没有文字，未作判断。");
    await type(" \n　");
    expect(account()).toBe("还没有文字，未作判断。");
    expect(marks()).toEqual([]);
    expect(loadReader).not.toHaveBeenCalled();
  });

  it("has every numeral marked, read or explained, and accounted for", async () => {
    await renderGuide();
    await type(FACTS);
    expect(account()).toBe("3 处数字：2 入库，1 已说明");
    expect(marks()).toEqual(["423 支", "11 万余人次", "50 元"]);
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual(marks());
    expect(rows()).toEqual([
      "志愿服务队伍 423支 | 读作 423支（准确数） | 区 大兴区 | 所数 志愿者服务队",
      "志愿服务人次 11万余人次 | 读作 11万–12万人次（下限：余） | 区 大兴区 | 所数 志愿者 | 原文写明 累计数，不与他数相加",
      "不入库：规则、定额 | 罚款、赔偿或违规的后果，说的是会怎样，不是发生了什么。",
    ]);
  });

  it("says so in English, with the measure word apart", async () => {
    await renderGuide("en");
    await type(FACTS);
    expect(account()).toBe("3 numerals: 2 facts, 1 rejected with a reason");
    expect(rows()[1]).toContain(
      "Volunteer participations at least 110,000 | Read as 110,000–120,000 (at least: 余) | Unit 人次 | District Daxing",
    );
  });

  it("keeps the text to the letter, and says where no district is named", async () => {
    await renderGuide();
    const words = "  第一段：\n组织志愿者近3000名。\n\n口罩 2至3 箱 ";
    await type(words);
    expect(document.querySelector("p[lang=zh-CN]")?.textContent).toBe(words);
    expect(rows().filter((row) => row.includes("区 未写明"))).toHaveLength(2);
  });

  it("sees no numeral in words alone, and judges nothing", async () => {
    await renderGuide();
    await type("大兴区组建志愿者服务队。");
    expect(account()).toBe("没有见到数字，无可判断。");
    expect(marks()).toEqual([]);
  });

  it("is not read where it is too long, and says how long it is", async () => {
    await renderGuide();
    await type("志愿者3名。".repeat(400));
    expect(account()).toContain("现有 2,400 字，超过 2,000 字");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(marks()).toEqual([]);
    await type("志愿者3名。");
    expect(account()).toBe("1 处数字：1 入库，0 已说明");
    expect(field().getAttribute("aria-invalid")).toBe("false");
  });

  it("waits until the input method has composed the word", async () => {
    await renderGuide();
    const input = (value: string, isComposing: boolean) =>
      act(async () => {
        fireEvent.input(field(), { target: { value }, isComposing });
      });
    await type("志愿者3");
    await input("志愿者3ming", true);
    expect(field().value).toBe("志愿者3ming");
    expect(marks()).toEqual(["3"]);
    await input("志愿者3名", true);
    await act(async () => {
      fireEvent.compositionEnd(field());
    });
    expect(marks()).toEqual(["3名"]);
  });

  it("takes the example into the field", async () => {
    await renderGuide();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "用例句试试" }));
    });
    expect(field().value).toBe(FACTS);
    expect(marks()).toHaveLength(3);
  });

  it("leaves the guide alone where the reader does not come, and reads on retry", async () => {
    vi.mocked(loadReader).mockRejectedValueOnce(new Error("offline"));
    await renderGuide();
    await type(FACTS);
    expect(screen.getByRole("alert").textContent).toContain("读数的程序没有取到");
    expect(account()).toBe("");
    expect(field().value).toBe(FACTS);
    expect(screen.getByText("什么算一条数据")).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByRole("button", { name: "重试" }));
    });
    expect(screen.queryByRole("alert")).toBeNull();
    expect(account()).toBe("3 处数字：2 入库，1 已说明");
  });

  it("keeps a reader that breaks inside its own box", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    vi.mocked(loadReader).mockResolvedValueOnce(() => {
      throw new Error("no such word");
    });
    await renderGuide();
    await type(FACTS);
    expect(screen.getByRole("alert").textContent).toContain("no such word");
    expect(screen.getByText("什么算一条数据")).toBeTruthy();
  });
});
