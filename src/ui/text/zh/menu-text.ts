export const menuText = {
  label: (name: string) => `${name}：更多操作`,
  source: "看原文",
  only: (name: string) => `只看${name}`,
  compare: (name: string) => `把${name}加入对比`,
  compareWith: (name: string) => `与${name}比较`,
};
