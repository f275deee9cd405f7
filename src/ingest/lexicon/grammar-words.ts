// Words of grammar, by what they make of the words beside them; asked wherever a phrase is taken apart.

/** What stands before it tells of what follows. */
export const OF = "的";
/** Each of these joins two nouns. */
export const AND = "和及与";
/** 为, 给 straight before a number or behind a noun turn who follows into the one served. */
export const FOR = "为给替帮";
/** Behind a noun these open another phrase (三个班次在路口). */
export const AT = "在于从向对沿被把将由";
/** Behind a number these name who does something to those who are counted. */
export const BY = "被由";
/** 把210名老人交给邻居: who follows has something done to them. */
export const OBJECT_MARKS = "把将";
/** 12支队伍为老人理发: who follows is the one for whom it is done. */
export const FOR_WHOM = "为给向";
/** Behind a verb of one syllable, these show that it is no part of another word (清了, not 清廉). */
export const VERB_ENDINGS = "了出给有到上下好完过着起";
/** Behind these 为 means "is" (人数为), or is a part of a word (认为). */
export const NOUN_ENDINGS = "数量额积均度率认作成分称者名期象口";
/** 中心1个、所12个: a noun only behind a list mark and straight before a number. */
export const LISTED_POST = "所";
/** None of these stands in what says of what kind a noun is: they tie clauses, times, amounts and places to it. */
export const NOT_IN_PHRASE =
  "的了过着在向对为给由把将从于以共累有和与及等其已约近达超逾是每各全本我该均仅只还又再也都并就上下年月日时前后内里至到出去来起供更很最不没无";
