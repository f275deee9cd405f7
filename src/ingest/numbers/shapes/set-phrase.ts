// Is it a set phrase or a watchword?
import { CAPITALS } from "../../lexicon/numerals";
import type { Shape } from "./shape";

export const SET_PHRASES: readonly Shape[] = [
  {
    name: "set-phrase/counted-off",
    reason: "slogan",
    regex:
      /二[\u4e00-\u9fa5]{1,3}[、,]三[\u4e00-\u9fa5]{1,3}(?:[、,]四[\u4e00-\u9fa5]{1,3})?(?:[、,]五[\u4e00-\u9fa5]{1,3})?/,
    after: /一[\u4e00-\u9fa5]{1,3}[、,]$/,
    fires: ["一开、[二贴、三插]"],
    spares: ["慰问一家，[二名]志愿者陪同"],
  },
  {
    name: "set-phrase/said-twice",
    reason: "idiom",
    regex: /[一二两三四五六七八九十]([\u4e00-\u9fa5])[一二两三四五六七八九十]\1/,
    after: /(?:^|[^\d一二两三四五六七八九十百千第])$/,
    fires: ["常要说上[三遍五遍]"],
    spares: ["走访[三村]五户"],
  },
  {
    name: "set-phrase/in-copies",
    reason: "idiom",
    regex: /一式[两二三四五六七八九\d][份张]/,
    fires: ["书面材料[一式两份]"],
    spares: ["提交材料[两份]"],
  },
  {
    name: "set-phrase/sum",
    reason: "slogan",
    regex:
      /(?:\d{1,4}|[一二三四五六七八九])(?:\+(?:\d{1,4}|[A-Za-z](?![A-Za-z])|[一二三四五六七八九]|[\u4e00-\u9fa5](?=\+)))+(?!\d|[XxNn]?(?:支|名|个|家|人))/,
    fires: ["构建“[1+7+N]”体系"],
    spares: ["成立[153+X支]服务队"],
  },
  {
    name: "set-phrase/sum-of-letters",
    reason: "slogan",
    regex: /[A-Za-z](?:\+(?:\d{1,4}|[A-Za-z]))+/,
    fires: ["推行[A+1]模式"],
    spares: ["设置A岗[3个]"],
  },
  {
    name: "set-phrase/versus",
    reason: "slogan",
    regex: /\d[Vv]\d/,
    fires: ["[8V1]帮扶"],
    spares: ["[8名]VIP志愿者参加"],
  },
  {
    // 三班倒 says how they work; 分三班倒 counts.
    name: "set-phrase/round-the-clock",
    reason: "idiom",
    regex: /[两三四]班倒/,
    after: /(?:^|[^分为])$/,
    fires: ["医护[三班倒]"],
    spares: ["分[三班]倒"],
  },
  {
    // 世界500强: a list of firms.
    name: "set-phrase/list-of-firms",
    reason: "name",
    regex: /(?:\d{2,4}|[一二三四五六七八九]?[百千][一二三四五六七八九]?百?)强/,
    fires: ["世界[500强]企业"],
    spares: ["[500名]强者"],
  },
  {
    name: "set-phrase/capital",
    reason: "idiom",
    regex: new RegExp(`[${CAPITALS}]+`),
    fires: ["[壹]号院"],
    spares: ["捐款[壹拾贰万元]"],
  },
  {
    name: "set-phrase/a-little",
    reason: "vague_word",
    regex: /几(?:眼|句|步|口|圈|下(?!来)|嘴)/,
    after: /[转绕说讲聊看望瞧走跑喝吃抿敲点写谈问唠念劝]$/,
    fires: ["绕着学校转[几圈]"],
    spares: ["转运[几百人]"],
  },
  {
    name: "set-phrase/those-few",
    reason: "vague_word",
    regex: /几[\u4e00-\u9fa5]/,
    after: /[这那哪]$/,
    fires: ["这[几天]正是追肥的关口"],
    spares: ["这次[几十名]志愿者参加"],
  },
];
