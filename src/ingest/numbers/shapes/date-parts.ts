/** Parts that dates and times of the day are made of, as sources of regular expressions. */
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
