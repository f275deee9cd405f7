import type { Lang } from "../../model/lang";

/** One rule: a heading, what is to be said, and examples in a table. */
export interface GuideSection {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly rows?: readonly (readonly string[])[];
}

interface Guide {
  readonly lead: string;
  readonly sections: readonly GuideSection[];
}

/** The reading rules, retold for those who use the numbers. */
export const guide: Readonly<Record<Lang, Guide>> = {
  zh: {
    lead: "简报里的每一个数字，要么成为一条带原文出处的数据，要么连同理由记入账目，没有一个被悄悄丢掉。",
    sections: [
      {
        title: "什么算一条数据",
        paragraphs: [
          "凡是数“做了的、在场的、达到的”事物的数字，都算；工作完成的百分比、面积也算，归入“其他”。拟、预计、计划之数照收，但标明是计划。",
          "日期、钟点、历时、序数、列举序号、年龄、度量、电话、文号、名称、口号、规则、成语、不定词、隐去的数字，都不算，各记一个理由。",
          "收的是达到多少，不是变了多少：增减的数目与幅度、变化以前的数、取消或退出的、缺口，都记作“增减变化”，不算。“由14处减为11处”只收11处。写明是去年、上月的数照收，时期另记。",
        ],
      },
      {
        title: "含糊的词怎样读",
        paragraphs: ["数值按原文所写，万、亿照乘；容许的范围由用词决定，图上以斜纹画出。"],
        rows: [
          ["无修饰", "准确数", "423 支 → 423"],
          ["余、多", "不小于，至末位进一", "11 万余 → 11万–12万"],
          ["超、逾、突破、以上、至少", "不小于，上不封顶", "超10万 → 10万以上"],
          ["近、不到、不足", "不大于，至末位退一", "近3000 → 2000–3000"],
          ["约、左右、上下", "上下各半档", "约8万 → 7.5万–8.5万"],
          ["约……余", "按“余”，两词都留", "约 8 万余 → 8万–9万"],
          ["数十、几百、十几", "概数，只写范围", "数十人 → 20–99"],
          ["2至3、三五、两三百", "范围", "2至3名 → 2–3"],
        ],
      },
      {
        title: "数的是什么人、什么物",
        paragraphs: [
          "只看文中怎么说，不凭量词猜。文中没有写明的，一律归“其他”；“其他”按所数之物分开，互不相比。",
        ],
        rows: [
          ["志愿者人数", "写明出动、上岗、服务，或称作志愿者、义工的人", "出动党员30名清扫积雪"],
          ["服务对象", "被服务、走访、培训、救助、检测、安置的人或户", "培训护理员40名"],
          ["常住人口", "只是住着或登记在册：居民、在校生、参保人", "全村210户、640人"],
          [
            "其他",
            "死伤、失踪、嫌疑人、献血者、选手、报名未录者、受损房屋、奖项",
            "2人遇难，房屋受损9间",
          ],
          ["物资", "发放、捐赠、运送的物与款；清运的垃圾、自用的工具归“其他”", "捐款3万元"],
        ],
      },
      {
        title: "是谁的、哪里的数",
        paragraphs: [
          "一家企业、一所学校、一条街道的数带着它的名字作口径，不充作全区的数。“全市共”是全市的；几个区合有一个数，区名写在口径里，不归其中任何一区；“分别”依次分给各区，数目对不上就谁也不给；表里的“合计”不属于任何一区。",
          "地名按全国行政区划表认，不按字尾猜；本期是哪座城市的简报，“朝阳区”就是那座城市的。旧名归到今天的区。",
          "表格逐格读：行是地方或日期，列是所数之物和单位。对不齐、没有表头的表不收，列入待看（“有表格未能逐格读出”），其中的数字记作“表中数字未读”。",
        ],
      },
      {
        title: "什么可以放在一起比",
        paragraphs: [
          "所数之物、量词、口径、时期都一致，才同轴、同名次、同总数；否则另列，并说明缘由。一个街道、一所学校、一家企业的数不是全区的数，写明口径另列。累计数不与任何数相加。",
          "时期取数字前面说的时间：先看本句小句，再看句首，再看同段前文，再看上一段、小标题和标题，直到另说时间或转说现状（现有、目前、注册）。只是某一天（3月5日）的，写明日期，仍与未说时期的数一起比较。日期能推算的写明起止，推算不出的（汛期、庙会期间）只留原词。“较去年的1500名”是去年之数，不作最近一次。",
          "同一区说了几次：看指标，取最近一次，或相加，或各自单列；同一条里的几个数不相加。范围有重叠时名次并列。",
        ],
      },
      {
        title: "没有数字不等于零",
        paragraphs: ["简报出了而某区没有提到，记作“未提及”，画斜线，不画零，也不进平均与名次。"],
      },
      {
        title: "从数字回到原句",
        paragraphs: [
          "每条数据都记着它在原文中的起止位置。打开时先核对原文的 SHA-256，再逐字核对；有一处不符就写明“无法定位”，不猜，不标亮。",
        ],
      },
    ],
  },
  en: {
    lead: "Every number of a bulletin either becomes a fact that keeps its exact words, or is written into the account with a reason. None is dropped in silence.",
    sections: [
      {
        title: "What counts as a fact",
        paragraphs: [
          "Whatever counts something done, present or reached. Percentages and areas of work done count too, under “other”. Planned figures are kept and marked as planned.",
          "Dates, clock times, durations, ordinals, list markers, ages, measures, phones, document numbers, names, slogans, rules, idioms, indefinite words and masked digits do not; each gets a reason.",
          "A fact is a level, not a change: by how much something rose or fell, what it was before, what was cancelled, left or is lacking are set aside as “change, not a level”. Of “由14处减为11处” (from 14 down to 11) only 11 is kept. A figure that is said to be last year’s or last month’s is kept with its period.",
        ],
      },
      {
        title: "How hedges are read",
        paragraphs: [
          "The value is the stated number with 万 (10⁴) and 亿 (10⁸) applied; the words decide the interval, which charts draw as a hatch.",
        ],
        rows: [
          ["no word", "exact", "423 支 → 423"],
          [
            "余, 多",
            "at least, up to the next step of the last digit",
            "11 万余 → 110,000–120,000",
          ],
          ["超, 逾, 突破, 以上, 至少", "at least, no upper end", "超10万 → at least 100,000"],
          ["近, 不到, 不足", "at most, one step down", "近3000 → 2,000–3,000"],
          ["约, 左右, 上下", "half a step each way", "约8万 → 75,000–85,000"],
          ["约…余", "as 余, both words kept", "约 8 万余 → 80,000–90,000"],
          ["数十, 几百, 十几", "vague: only the range", "数十人 → 20–99"],
          ["2至3, 三五, 两三百", "a range", "2至3名 → 2–3"],
        ],
      },
      {
        title: "Who and what is counted",
        paragraphs: [
          "The sentence tells, never the measure word alone. What it does not say is “other”, and “other” is divided by the thing counted, so that unlike things never meet.",
        ],
        rows: [
          [
            "Volunteers",
            "who is said to be sent, on duty or serving, or is called a volunteer",
            "出动党员30名清扫积雪",
          ],
          [
            "People served",
            "persons or households served, visited, trained, rescued, tested, resettled",
            "培训护理员40名",
          ],
          ["Residents", "who merely lives there or stands on a list", "全村210户、640人"],
          [
            "Other counts",
            "the dead and injured, suspects, blood donors, athletes, applicants, damaged houses, prizes",
            "2人遇难，房屋受损9间",
          ],
          [
            "Goods and money",
            "handed out, donated, moved; not rubbish, not own tools",
            "捐款3万元",
          ],
        ],
      },
      {
        title: "Whose number, and where",
        paragraphs: [
          "The number of one firm, school or street carries its name as scope and is not the district's. 全市共 is the city's; what several districts share names them as its scope and is no single one's; 分别 deals numbers out in turn, to nobody where they do not come out even; a total row is nobody's.",
          "Places are those of the table of the country's divisions, never guessed from an ending; the bulletin's own city decides which 朝阳区 is meant. Former names lead to today's district.",
          "Tables are read cell by cell: a row says the place or the day, a column the thing and its unit. A table that does not line up is not read at all; it is listed as a problem and its numerals as “table”.",
        ],
      },
      {
        title: "What may be compared",
        paragraphs: [
          "Counted thing, unit, scope and period must agree before values share an axis, a rank or a total; all others stand apart with the reason. A town’s, a school’s or a firm’s number is not the district’s: it names its scope and stands apart. Running totals are never added.",
          "The period is the time said before the number: in its clause, else at the head of its sentence, else of its paragraph, else in the paragraph, heading or title above, until another time is said or the text turns to what there is (现有, 目前, 注册). A single day (3月5日) is kept and sets nothing apart. Where no calendar tells the days (汛期, 庙会期间) the words alone are kept. A figure that another is held against (较去年的1500名) is of that earlier time and never counts as the latest.",
          "Where a district spoke several times the metric decides: newest, sum, or each on its own; numbers of one item are not added. Where intervals overlap, ranks are tied.",
        ],
      },
      {
        title: "Silence is not zero",
        paragraphs: [
          "A bulletin came out and the district did not mention it: “silent”, hatched, never drawn as zero, and in no average or rank.",
        ],
      },
      {
        title: "From a number back to its sentence",
        paragraphs: [
          "Each fact keeps its place in the text. Before anything is lit, the text's SHA-256 and then the words themselves are checked; if either differs the page says that the number cannot be located and lights nothing.",
        ],
      },
    ],
  },
};
