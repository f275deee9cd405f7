// Is it a number under which something is kept or found? Documents with their tables and pages, standards, frequencies.
import type { Shape } from "./shape";

export const YEAR_IN_BRACKETS: Shape = {
  name: "document/year-in-brackets",
  reason: "document_number",
  regex: /[〔[(【]\d{4}[〕\])】]第?\d{1,4}[号期]?/,
  fires: ["京文明办[〔2023〕8号]"],
  spares: ["京文明办印发文件[8份]"],
};

export const DOCUMENTS: readonly Shape[] = [
  {
    name: "document/bank-account",
    reason: "document_number",
    regex: /\d{12,25}(?!\d)/,
    after: /(?:[账帐][号户]|卡号)(?:为|是)?:?$/,
    fires: ["捐款账户：[6222020200112233445]", "银行卡号为[6222020200112233]"],
    spares: ["新开账户[3000个]"],
  },
  {
    name: "document/identity-card",
    reason: "document_number",
    regex: /\d{17}[\dXx](?!\d)/,
    fires: ["证书编号[110108199001011234]。"],
    spares: ["累计访问[11010819次]"],
  },
  {
    name: "document/standard",
    reason: "document_number",
    regex: /\d{1,8}(?:[.-]\d{1,8}){0,6}(?=[标规、,。;)》\n]|$)/,
    after: /(?:^|[^A-Za-z])[A-Z]{2,4}(?:\/[TZ])? $/,
    fires: ["依据GB [5749-2022]、"],
    spares: ["配备VR [12台]"],
  },
  {
    name: "document/edition",
    reason: "name",
    regex: /\d{1,3}(?:\.\d{1,3}){2,3}(?!\d)/,
    fires: ["系统升级至[4.0.0]版"],
    spares: ["发放手册[4.0万份]"],
  },
  {
    name: "document/frequency",
    reason: "name",
    regex: /\d{2,4}(?:\.\d)?(?!\d)/,
    after: /(?:FM|AM|调频|频率) ?$/,
    fires: ["打开FM [98.6]收听"],
    spares: ["播出节目[98期]"],
  },
  {
    name: "document/court-case",
    reason: "document_number",
    regex: /\d{2,4}(?=[民刑行执知商破][\u4e00-\u9fa5]{0,2}字?第?\d+号)/,
    fires: ["（2021）冀[0682]民初1157号"],
    spares: ["受理[682件]民事案件"],
  },
  {
    name: "document/padded",
    reason: "document_number",
    regex: /0\d{1,2}(?=[表号])/,
    fires: ["文实[03]表"],
    spares: ["填写[3份]表"],
  },
  {
    name: "document/table",
    reason: "document_number",
    regex: /\d{1,2}[-—.]\d{1,2}(?!\d)/,
    after: /(?:^|[^代])[表图]$/,
    fires: ["表[2-1]网格员考核表"],
    spares: ["选出代表[12-15名]"],
  },
  {
    name: "document/page",
    reason: "ordinal",
    regex: /[一二三四五六七八]版(?![本块])/,
    after: /[期报刊]$/,
    fires: ["上期[二版]刊登"],
    spares: ["编排内容[二版]"],
  },
];
