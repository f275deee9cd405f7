// Which parts of a report say what is to be rather than what was: those under a heading that announces rules.
import { CharSet } from "../engine/char-set";
import { HEADING_MARKS } from "../sentence/find-headings";
import { type FoldedOffset, type FoldedSpan, foldedOffset } from "../text/offset";

const RULES =
  /(?:^|[\n。;】])[^,。;:\n]{0,10}(?:提示|须知|条件|启事|注意事项|评分标准|评分细则|评分办法|流程|使用说明|操作步骤|名额(?:及)?分配|(?:有关|工作|相关|几点|纪律)要求|(?:报名|参赛|参训|入场|领取|办事|招募|应聘|竞赛|比赛|活动)(?:要求|方式|办法|规则|对象))$/;
/** A line of its own that announces what was done. */
const REPORT =
  /^[^,。;:\n\d]{0,12}(?:情况|结果|成效|成果|做法|动态|进展|纪实|回顾|总结|战果|亮点|概况|特色)[:]?$/;
const headingEnds = new CharSet(":\n");
const LONGEST_NOTICE = 18;

/** The parts of a folded text between two offsets that stand under headings which announce rules, each to the next heading of its rank. */
export function findNotices(
  text: string,
  start: FoldedOffset,
  end: FoldedOffset,
): readonly FoldedSpan[] {
  const notices: FoldedSpan[] = [];
  for (let at: number = start; at < end; at += 1) {
    if (!headingEnds.hasAt(text, at)) continue;
    const words = text.slice(Math.max(start, at - LONGEST_NOTICE), at);
    if (!RULES.test(words)) continue;
    const last = endOfNotice(text, at, end);
    notices.push({ start: foldedOffset(at), end: foldedOffset(last) });
    at = last - 1;
  }
  return notices;
}

/** Where the next heading begins that is of the same rank as the one that ends at an offset, of a higher one, or announces a report. */
function endOfNotice(text: string, at: number, end: number): number {
  const rank = rankOf(lineAt(text, text.lastIndexOf("\n", at - 1) + 1));
  let next = text.indexOf("\n", at);
  while (next >= 0 && next + 1 < end) {
    const line = lineAt(text, next + 1);
    if ((rank !== null && (rankOf(line) ?? rank + 1) <= rank) || REPORT.test(line)) return next + 1;
    next = text.indexOf("\n", next + 1);
  }
  return end;
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return text.slice(start, end < 0 ? text.length : end);
}

/** The place of its mark among the ranks, the highest is 0; `null` where a line has no mark. */
function rankOf(line: string): number | null {
  const rank = HEADING_MARKS.findIndex((mark) => mark.test(line));
  return rank < 0 ? null : rank;
}
