// Who is taught, examined or helped to a job is served, whatever they are by trade.
import type { MetricGroup } from "./metric-row";

const ATTEND =
  "(?:研修|现场学习|跟[岗班](?:学习|锻炼)?|参训|受训|轮训|进修|结业|报名学习|听讲|听课|聆听|(?:参加|接受|参与)(?:了)?[^,。;\\d]{0,6}(?:培训|轮训|集训|学习|讲座)(?!服务|保障|工作))";

export const LEARNERS: MetricGroup = {
  when: { unit: ["person"] },
  rows: [
    {
      name: "learner/attending",
      metric: "beneficiaries",
      when: [
        { behind: new RegExp(`^[^,。;\\d]{0,9}${ATTEND}`) },
        // 党员320名、居民1500名参加讲座: the verb behind a list is that of all of it.
        {
          rest: new RegExp(
            `^[^,。;、\\d]{0,8}(?:[、和及][^,。;、\\d]{0,10}\\d[\\d.,万千百余多]*[名位人][^,。;、\\d]{0,8}?)+${ATTEND}`,
          ),
        },
      ],
      examples: [
        "[40名]教师参训",
        "[2700余人]现场学习",
        "[60名]骨干参加急救培训",
        "党员[320名]、居民1500名参加讲座",
      ],
    },
    {
      name: "learner/taught",
      metric: "beneficiaries",
      when: {
        who: ["staff", "member", "none"],
        clause: /(?:培训|轮训|集训|带教|培养)(?![班会中课点期营])[^,\d]{1,8}$/,
      },
      // 培训讲师30名 teach.
      unless: { clause: /(?:讲师|教官|教员|专家)$/ },
      examples: ["培训持证救护员[286名]"],
    },
    {
      // 培训志愿者120名; 招募培训志愿者 and 经过培训的志愿者 are there to serve.
      name: "learner/volunteers-taught",
      metric: "beneficiaries",
      when: {
        who: ["volunteer"],
        verbAfter: ["none"],
        clause: /(?<![经过加受成募岗、])(?:培训|轮训)了?(?![班会中课点期营后合])[^,\d的]{1,8}$/,
      },
      examples: ["培训志愿者[120名]"],
    },
    {
      // 对300名志愿者进行培训
      name: "learner/taught-behind",
      metric: "beneficiaries",
      // 岗前培训 makes helpers of them.
      unless: { behind: /岗前/ },
      when: {
        clause: /[对为给][^,\d]{0,8}$/,
        behind:
          /^[^,。;\d]{0,10}(?:进行|开展|实施|组织|举办|提供)[^,。;\d]{0,6}(?:培训|轮训|集训|授课|辅导)/,
      },
      examples: ["对[300名]志愿者进行培训"],
    },
    {
      // 在押人员30名接受志愿者帮教, 选手500名由志愿者服务: whoever does it, it is done to those who are counted.
      name: "learner/tended",
      metric: "beneficiaries",
      when: {
        behind:
          /^[^,。;\d]{0,4}(?:接受|得到|受到|享受|由|被)[^,。;\d]{1,10}(?:帮教|帮扶|救助|治疗|服务|照料|照顾|陪护|护理|援助|慰问|关爱|辅导|授课|指导|义诊|体检|疏导)/,
      },
      unless: [
        { who: ["suspect", "casualty"] },
        { behind: /^[^,。;\d]{0,10}(?:派|任务|委托|邀请|安排|组织|带领|率领)/ },
      ],
      examples: ["在押人员[30名]接受志愿者帮教", "选手[500名]由志愿者服务"],
    },
    {
      // 面向志愿者开展培训，120人参加
      name: "learner/in-class",
      metric: "beneficiaries",
      when: {
        who: ["staff", "member", "public", "none"],
        sentence: /(?:培训班|训练营|研修班|讲座|(?:开展|举办|组织)[^,;]{0,6}培训)[^;]*$/,
        behind: /^[^,。;\d]{0,8}参加(?:[,。;\n]|$)/,
      },
      examples: ["社区骨干培训班开班，[180名]骨干参加"],
    },
    {
      name: "learner/with-a-job",
      metric: "beneficiaries",
      when: [
        { behind: /^[^,。;\d]{0,8}(?:实现|稳定|顺利|成功)(?:就业|创业|转岗|上岗)/ },
        { behind: /^[^,。;\d]{0,8}(?:拿到|领到|考取|取得)[^,。;\d]{0,6}证/ },
      ],
      examples: ["[196人]实现稳定就业", "[281名]骨干考取健康证"],
    },
    {
      // 老人体检，11月完成876人: what was completed was named before.
      name: "learner/examined",
      metric: "beneficiaries",
      when: {
        who: ["none"],
        verbWord: /^完成$/,
        sentence: /体检|筛查|接种|检测|签约|手术|检查|评估|培训/,
      },
      examples: ["为老人体检，本月完成[876人]"],
    },
    {
      name: "learner/drilled",
      metric: "beneficiaries",
      when: {
        who: ["member", "public", "enrolled"],
        behind: /^[^,。;\d]{0,6}(?:参加|参与)[^,。;\d]{0,8}(?:演练|研学)/,
      },
      examples: ["[1.2万名]师生参加应急演练"],
    },
  ],
};
