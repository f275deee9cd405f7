/** What each Chinese digit stands for. */
export const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

export const SCALES: Readonly<Record<string, number>> = {
  十: 1e1,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
};

/** Tens said in one syllable (廿余人, 卅五户). */
export const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Numerals that are one sign: heads of a list, Roman figures, fractions and powers. */
export const LIST_SIGNS =
  "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾";
export const ROMAN_SIGNS = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";
export const FRACTION_SIGNS = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞²³¹";

/** Numerals of contracts that are no part of everyday words; read as numbers only beside each other. */
export const CAPITALS = "壹贰叁肆柒捌玖佰仟萬億";

/** Pairs of digits that, said side by side, name a span (三五名) although they do not follow each other. */
export const LOOSE_PAIRS: readonly string[] = ["三五"];

/** Vague counts before a scale: their lower end in units of the scale, and alone. */
export const VAGUE_HEADS: Readonly<
  Record<string, { readonly alone: number; readonly scaled: number }>
> = {
  数: { alone: 3, scaled: 2 },
  几: { alone: 3, scaled: 2 },
  好几: { alone: 3, scaled: 2 },
};

/** Numbers that are rough as a whole: their lower and their upper end. */
export const ROUGH: Readonly<Record<string, readonly [low: number, high: number]>> = {
  百儿八十: [80, 100],
  百八十: [80, 100],
  千儿八百: [800, 1000],
  千八百: [800, 1000],
  万儿八千: [8000, 10_000],
  万八千: [8000, 10_000],
  十几二十: [11, 20],
  二十几三十: [21, 30],
  几十上百: [20, 100],
  数十上百: [20, 100],
  几百上千: [200, 1000],
  数百上千: [200, 1000],
  几千上万: [2000, 10_000],
  数千上万: [2000, 10_000],
};

/** A scale that grows as it is said (上百上千, 上千上万): what is certain is the smaller. */
export const GROWING: Readonly<Record<string, number>> = { 百上千: 100, 千上万: 1000 };

/** Between a scale and a small rest (一千零二十); a word of its own begins with it too (零售). */
export const NOUGHT = "零";

/** All that Chinese numbers are written with. */
export const CHINESE: readonly string[] = [DIGITS, SCALES, TENS].flatMap(Object.keys);

/** Digits that may stand in a row without scales (二〇二二). */
export const ROW_DIGITS = "〇零一二三四五六七八九";

/** Before a measure word it is mostly "a". */
export const ONE = "一";

/** The point of a decimal said in words (三点五万). */
export const POINT = "点";

/** The 千 of 33千米 and 5千瓦 belongs to the measure word. */
export const KILO = "千";
export const AFTER_KILO = "米克瓦";

/** 数 counts before measure words, and makes a noun behind others (人数, 总数). */
export const SEVERAL = "数";
export const BEHIND_SEVERAL = "名位个家户场次天年月日小种项处条支批轮件台辆张份里公米吨倍周载亩";
export const BEFORE_SEVERAL = "人次总户多少分指系参函基代实岁件票字单场无";

/** What joins the two ends of a span (3至5万); 、 does it only before a numeral (三、四百). */
export const CONNECTOR_STARTS = "-—–~至到、或";

/** Numerals of contracts, and the digit or scale that each stands for. */
export const FORMAL: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
};
/** Numerals and hedges of traditional print. */
export const TRADITIONAL: Readonly<Record<string, string>> = {
  兩: "两",
  萬: "万",
  億: "亿",
  餘: "余",
};
