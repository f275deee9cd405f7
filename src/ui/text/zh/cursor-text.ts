export const cursorText = { kind: "条形图", hint: "方向键逐条移动，回车看原文，m 键开菜单" };
