// Is it so much of this and so much of that? A recipe, a diet or a dose counts nothing done.
import type { Rule } from "./rule";

export const DOSES: readonly Rule[] = [
  {
    name: "dose/recipe",
    reason: "rule",
    when: {
      sentence:
        /稀释|兑水|加水|喷雾|配[成制]|含[\u4e00-\u9fa5]{1,3}$|\d克[^。;]*\d克|\d(?:克|毫升|勺)(?:、[^,。;、]{1,6}|[^,。;]{1,6}、)$/,
    },
    fires: ["药剂稀释后喷雾，连用[两次]"],
    spares: ["开展消毒喷洒，出动[20次]"],
  },
];
