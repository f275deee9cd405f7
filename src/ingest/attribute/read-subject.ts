import type { MetricId } from "../../model/metric";
import { CharSet } from "../char-set";
import type { NounToken } from "../context";
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
): string | null {
  const { nounAfter, nounBefore, nounFar } = around;
  if (nounAfter) return tidy(text.slice(span.end, nounAfter.end));
  const head = nounBefore ?? nounFar;
  return head ? tidy(text.slice(phraseStart(text, head, around), head.end)) : null;
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
function phraseStart(text: string, head: NounToken, { tokens, index }: Surroundings): number {
  let first = index;
  while (first > 0 && tokens[first] !== head) first -= 1;
  let { start } = head;
  for (let i = first - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token?.kind !== "noun" || token.end !== start) break;
    start = token.start;
  }
  return text.charAt(start - 1) === "”" ? quoteStart(text, start) : start;
}

const LONGEST_QUOTE = 20;

function quoteStart(text: string, end: number): number {
  const first = Math.max(0, end - LONGEST_QUOTE);
  const open = text.slice(first, end).lastIndexOf("“");
  return open < 0 ? end : first + open;
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
