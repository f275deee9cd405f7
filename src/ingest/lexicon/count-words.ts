// Words that decide what a quantity counts; asked by `classify/`.

/** 三个人 counts people, 三个人物 does not. */
export const PEOPLE = /^人(?![才物大行])/;
/** 三口大锅, 两口井: 口 counts vessels too. */
export const VESSEL = /^[\u4e00-\u9fa5]?[锅井缸窑塘灶钟箱]/;
/** 一等奖1名: a prize is set or won, whoever wins it. */
export const PRIZE = /(?:[等银铜金]奖|奖项?)(?:各|共)?$/;
/** Money that was saved, earned or lost is not money given. */
export const SAVED_OR_EARNED =
  /节省|节约|省下|减少|少花|增收|收入|销售|产值|营业额|成交|损失|罚款|降低|贷款|挽回|产业|消费/;
/** 17支“桃小志”服务队: the name of a team says nothing of what it is. */
export const NAMED_TEAM = /^“[^”]{1,12}”[\u4e00-\u9fa5]{0,5}[队团组]/;
/** 全镇共3200户: households that are merely counted … */
export const COUNTED_ONLY = /(?:共有|现有|[总全区镇村乡县]共|辖|住着|居住着?|总数为?)[^,]*$/;
/** … where nothing is said of them but their number. */
export const COUNT_GOES_ON = /^(?:[,。;、\n]|[\u4e00-\u9fa5]{0,3}人口|\d|$)/;
/** 12个镇级中心: a centre of that level is one of civilization practice all the same. */
export const OF_LEVEL = /[县区市镇]级$/;
/** Nouns named only in part: a centre of another kind is no civilization-practice centre. */
export const BARE_HEADS = { other: "中心", sites: "站 点 岗" };
/** 共有居民1200人: the public is there, and nothing is done for it. */
export const HAVING = /^[现共]有$/;
/** 慰问医护人员300名: staff who are cared for themselves. */
export const CARED =
  /^(?:走访)?(?:慰问|看望|探望|关爱|关怀|资助|救助|帮扶|救治|接诊|体检|覆盖|惠及|辐射)/;
/** 1个中心、14个所、223个站: posts and stations of civilization practice, named by their last syllable. */
export const POST = /^所(?:$|[、,，。;和及与])/;
export const STATION = /^站(?:$|[、,，。;和及与挂])/;
