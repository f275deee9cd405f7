// Words of grammar, by what they make of the words beside them; asked wherever a phrase is taken apart.

/** What stands before it tells of what follows. */
export const OF = "的";
/** 12支队伍为老人理发: who follows is the one for whom it is done. */
export const FOR_WHOM = /[为给向]/;
