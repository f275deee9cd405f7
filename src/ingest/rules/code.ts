// Is it a code, or how long one is?
import type { Rule } from "./rule";

export const CODES: readonly Rule[] = [
  {
    name: "code/zero-first",
    reason: "name",
    when: { isArabic: true, said: /^\D*0\d/ },
    fires: ["志愿者在[05车]集合"],
    spares: ["募集善款[0.5万元]"],
  },
  {
    name: "code/places",
    reason: "name",
    when: [
      {
        unit: ["person"],
        behind:
          /^(?:编码|密码|验证码|序列号|号码|小数|有效数|字母|字符|数字|数(?![名百千万十])|代码)/,
      },
      { unit: ["person"], clause: /(?:代码|密码|编码|账号|号码)[^,]{0,3}$/ },
    ],
    fires: ["请输入[4位]验证码", "统一社会信用代码（[18位]）"],
    spares: ["组织密码学会志愿者[18位]", "[4位]代表发言"],
  },
  {
    name: "code/behind-a-mask",
    reason: "phone",
    // 0533-31****62: what is left of a number that was made illegible.
    when: { isArabic: true, clause: /\d\*{2,}$/ },
    fires: ["手机189****[2204] 身份证"],
    spares: ["口罩**[2204只]**"],
  },
];
