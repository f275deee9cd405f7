/** Parts that the patterns of numerals are made of, as sources of regular expressions. */
export const N = "(?:\\d{1,4}|[〇零一二三四五六七八九十]{1,4})";
export const DAY_PART =
  "(?:每日|每天|每晚|每早|当日|当天|当晚|早上|早晨|早|晚上|晚间|晚|上午|中午|下午|凌晨|傍晚|夜里|夜间|清晨|深夜)";
export const MONTH = "(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])月(?!饼|球|亮|嫂|票|子)";
export const DAY =
  "(?:\\d{1,2}|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])[日号](?!楼|院|线)";
export const YEAR = "(?:(?:19|20)?\\d{2}|[〇零一二三四五六七八九]{4})年(?:度)?";
export const SINCE = "(?:以来|来|起|以后|之后|以前|之前|前后|前|后|期间)?";
export const LEAD = "(?:截至|截止到|截止至|截止|自从|自|从)?";
export const JOIN = "[-—–~至到、和]{1,2}";
export const START = /^$|[。；;!?！？:,，、\n)）】”"]$/;
export const NUMBERED = /^$|[。；;!?！？:\n)）】]$/;
/** Numerals of contracts that are no part of everyday words; read as numbers only beside each other. */
export const CAPITALS = "壹贰叁肆柒捌玖佰仟萬億";
/** What follows a number of up to five figures where no pattern fits: measure words and scales. */
export const PLAIN_FOLLOW = "余多万亿千百场位件份台辆只块条项篇本册张袋包瓶套盒桶%";
