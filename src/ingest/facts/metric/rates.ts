// What is stated for one of something: 每场20人 tells of an audience, 每岗3人 of people on duty.
import type { Ask } from "../../sentence/condition";
import { readRate } from "../read-rate";
import type { MetricGroup } from "./metric-row";

/** Whether a number is stated for one of these, parted by blanks. */
function perOne(words: string): Ask {
  const known = new Set(words.split(" "));
  return (_, { clause }) => known.has(readRate(clause) ?? "");
}

const UNNAMED = { unit: ["person"], nounAfter: ["none"], verbBefore: ["none"] } as const;

export const RATES: MetricGroup = {
  when: {},
  rows: [
    {
      name: "rate/how-often",
      metric: "other",
      when: [
        { unitText: "次 遍 回", also: perOne("日 周 人") },
        { unitText: "次 遍 回", also: perOne("月 季 年"), clause: /(?:上门|巡诊|随访|探访)$/ },
      ],
      examples: ["志愿者每日巡逻[3次]", "医生每月上门[2次]"],
    },
    {
      name: "rate/audience",
      metric: "beneficiaries",
      when: { ...UNNAMED, also: perOne("场 节 课 期 堂") },
      examples: ["每场[20人]"],
    },
    {
      name: "rate/on-duty",
      metric: "volunteer_persons",
      when: { ...UNNAMED, also: perOne("岗 点 组 队 站 班 卡") },
      examples: ["居民每岗[3人]"],
    },
  ],
};
