export const trialText = {
  title: "试读一句",
  label: "输入或粘贴一句话、一段话",
  note: (longest: string) => `最多 ${longest} 字。只在本页试读，不保存，不上传。`,
  example: "用例句试试",
  empty: "还没有文字，未作判断。",
  tooLong: (n: string, longest: string) =>
    `现有 ${n} 字，超过 ${longest} 字，没有试读；请分段来读。`,
  loading: "正在取读数的程序……",
  missing: "读数的程序没有取到",
  none: "没有见到数字，无可判断。",
  account: (all: number, facts: number, rejected: number) =>
    `${all} 处数字：${facts} 入库，${rejected} 已说明`,
  legendFact: "可入库",
  legendRejected: "不入库，说明理由",
  rejected: (reason: string) => `不入库：${reason}`,
  unit: "量词",
  noPlace: "未写明",
};
