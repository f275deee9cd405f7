import type { MetricId } from "../../../model/metric";

/** Names of the metrics and, in a few words, what each counts. */
export interface MetricText {
  readonly name: Readonly<Record<MetricId, string>>;
  readonly counts: Readonly<Record<MetricId, string>>;
}

export const metricText: MetricText = {
  name: {
    volunteer_persons: "志愿者人数",
    volunteer_times: "志愿服务人次",
    volunteer_teams: "志愿服务队伍",
    registered_volunteers: "注册志愿者",
    centers: "文明实践中心",
    practice_posts: "文明实践所",
    practice_stations: "文明实践站",
    sites: "点位阵地",
    activities: "活动场次",
    projects: "志愿项目",
    service_hours: "服务时长",
    beneficiaries: "服务对象",
    communities: "社区村居",
    reach: "传播量",
    goods: "物资",
    population: "常住人口",
    other: "其他",
  },
  counts: {
    volunteer_persons: "写明出动或服务的人，未写明的不算",
    volunteer_times: "参与的人次，不是被服务的人次",
    volunteer_teams: "服务队、团队、志愿组织",
    registered_volunteers: "登记在册的志愿者",
    centers: "新时代文明实践中心",
    practice_posts: "街道、乡镇一级的实践所",
    practice_stations: "社区、村一级的实践站",
    sites: "点位、卡口、岗、基地",
    activities: "举办的活动，按场计",
    projects: "服务项目、清单条目",
    service_hours: "服务的小时数",
    beneficiaries: "被服务、走访、培训、安置的人或户",
    communities: "社区、村、小区",
    reach: "阅读、播放、点击、发布",
    goods: "发放、搬运、捐赠的物与款",
    population: "居民、在册的人，不是志愿者",
    other: "其他计数，按所数之物分开",
  },
};
