import type { Fact } from "../../model/dataset";
import type { MetricId } from "../../model/metric";

/** Groups of people that are fewer than all who helped. */
const OF_WHOM =
  /^(?:机关|在职|青年|党员|团员|团干部|学生|大学生|中学生|研究生|巾帼|妇女|女性|退役|退休|老兵|老党员|五老|社区|驻村|下沉|企业|职工|少年|少先队|红领巾|医护|医务|医生|护士|高校|师生|骨干|专业|党团员|区级|县级|市级|基层|银龄|老年|教师|教职工|干部|家长|返乡|外籍|残疾人)/;
/** Words for those who help. */
const HELPERS =
  /志愿者|义工|党员|团员|干部|职工|员工|青年|师生|学生|学子|老兵|军人|教师|队员|医护|医务|医生|护士|骨干|家长/;
const PERSONS: ReadonlySet<MetricId> = new Set<MetricId>([
  "volunteer_persons",
  "volunteer_times",
  "registered_volunteers",
]);

type Counted = Pick<Fact, "metric" | "subject" | "district" | "place">;

/** Who is included, where the words name fewer people or a smaller body than the metric of a district does. */
export function readScope(
  metric: MetricId,
  subject: string | null,
  body: string | null,
  isPart: boolean,
): string | null {
  const whom = (PERSONS.has(metric) ? narrowPeople(subject) : null) ?? (isPart ? subject : null);
  if (body === null) return whom;
  return whom === null ? body : `${body} ${whom}`;
}

const MEASURES = /^[户人家]$/;
const PART = /其中[^,;]*$/;

/** Whether a number is said of a part of what the one before it counts (其中固定岗12个), other than of a place in it; what is `other` its subject tells apart. */
export function isPartOf(whole: Fact | null, part: Counted, sentence: string): boolean {
  if (whole === null || part.metric !== whole.metric || part.metric === "other") return false;
  if (part.subject === null || MEASURES.test(part.subject)) return false;
  // 讲课46场,其中王平镇讲课14场: a shorter name for the same.
  if (part.subject !== whole.subject && whole.subject?.endsWith(part.subject)) return false;
  // 其中脱贫户86户312人: the next number may be of the same part.
  if (part.subject === whole.subject && part.subject !== whole.scope) return false;
  if (!PART.test(sentence)) return false;
  return part.district === whole.district && part.place === whole.place;
}

function narrowPeople(subject: string | null): string | null {
  const whom = subject?.replace(/^“[^”]*”/, "") ?? "";
  return OF_WHOM.test(whom) && HELPERS.test(whom) ? whom : null;
}
