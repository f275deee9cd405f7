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

/** Pairs of digits that, said side by side, name a span (三五名) although they do not follow each other. */
export const LOOSE_PAIRS: ReadonlySet<string> = new Set(["三五"]);

/** Vague counts before a scale: their lower end in units of the scale, and alone. */
export const VAGUE_HEADS: Readonly<
  Record<string, { readonly alone: number; readonly scaled: number }>
> = {
  数: { alone: 3, scaled: 2 },
  几: { alone: 3, scaled: 2 },
  好几: { alone: 3, scaled: 2 },
};
