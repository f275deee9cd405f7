import type { MetricId } from "../../model/metric";
import { CharSet } from "../char-set";
import type { NounToken, Token } from "../context";
import type { Surroundings } from "../surroundings";

const OF_WHOM =
  /^(?:机关|在职|青年|党员|团员|团干部|学生|大学生|中学生|研究生|巾帼|妇女|女性|退役|退休|老兵|老党员|五老|社区|驻村|下沉|企业|职工|少年|少先队|红领巾|医护|医务|医生|护士|高校|师生|骨干|专业|党团员|区级|县级|市级|基层|银龄|老年|教师|教职工|干部|家长|返乡|外籍|残疾人)/;
const HELPING: ReadonlySet<MetricId> = new Set<MetricId>([
  "volunteer_persons",
  "volunteer_times",
  "registered_volunteers",
]);

/** The counted noun phrase as printed, without the marks around it. */
export function readSubject(
  text: string,
  span: { readonly start: number; readonly end: number },
  around: Surroundings,
  tokens: readonly Token[],
): string | null {
  const { nounAfter, nounBefore, nounFar } = around;
  if (nounAfter) return tidy(text.slice(span.end, nounAfter.end));
  const head = nounBefore ?? nounFar;
  return head ? tidy(text.slice(phraseStart(text, head, tokens), head.end)) : null;
}

/** Who is included, where the subject names fewer people than the metric does. */
export function readScope(metric: MetricId, subject: string | null): string | null {
  if (!HELPING.has(metric) || subject === null) return null;
  const whom = subject.startsWith("“") ? subject.replace(/^“[^”]*”/, "") : subject;
  const isNarrow = OF_WHOM.test(whom);
  return isNarrow &&
    /志愿者|义工|党员|团员|干部|职工|员工|青年|师生|学生|学子|老兵|军人|教师|队员|医护|医务|医生|护士|骨干|家长/.test(
      whom,
    )
    ? whom
    : null;
}

/** Nouns in a row are one phrase (党员 + 志愿者). */
function phraseStart(text: string, head: NounToken, tokens: readonly Token[]): number {
  let start = head.start;
  let index = lastBefore(tokens, start);
  for (
    let token = tokens[index];
    token?.kind === "noun" && token.end === start;
    token = tokens[index]
  ) {
    start = token.start;
    index -= 1;
  }
  return text.charAt(start - 1) === "”" ? quoteStart(text, start) : start;
}

function quoteStart(text: string, end: number): number {
  const open = text.lastIndexOf("“", end);
  return open >= 0 && end - open <= 20 ? open : end;
}

/** Index of the last token that ends at or before an offset. */
function lastBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const MARKS_BEFORE = new CharSet('的等余多“"');
const MARKS_BEHIND = new CharSet('”"');

function tidy(phrase: string): string | null {
  const isMarked = MARKS_BEFORE.hasAt(phrase, 0) || MARKS_BEHIND.hasAt(phrase, phrase.length - 1);
  const words = (isMarked ? withoutMarks(phrase) : phrase).trim();
  return words === "" || words.length > 30 ? null : words;
}

/** A quotation that closes within the phrase keeps its marks. */
function withoutMarks(phrase: string): string {
  return phrase.replace(/^[的等余多“"]+(?=[^”"]*$)|[”"]$/g, "");
}
