/** What may stand before whoever acts at the head of a clause: words that join it on, and times. */
const LEAD =
  /^(?:["“]?(?:其中|此外|另外|同时|随后|日前|近日|目前|现在|眼下|近年来|连日来|据了解|据悉|据统计|截至目前|截至|截止|昨[天日]|今[年天日]|去年|当[天日晚]|上午|下午|晚上|一是|二是|三是|由|仅|如|以及|还有|[\d〇零一二三四五六七八九十]{1,4}[年月日时点](?:[底初末]|以来|起|讯|电)?))+/;

/** How long the words are that lead a clause in, before whoever acts in it. */
export function leadLength(clause: string): number {
  return LEAD.exec(clause)?.[0].length ?? 0;
}
