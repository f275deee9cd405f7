// Which bus or train is it?
import type { Shape } from "./shape";

export const ROUTES: readonly Shape[] = [
  {
    name: "route/train",
    reason: "name",
    regex: /[GDCZTKYL]\d{1,4}次/,
    fires: ["[K508次]列车"],
    spares: ["开行列车[508次]"],
  },
  {
    name: "route/express",
    reason: "name",
    regex: /\d{1,3}路/,
    after: /[特专夜快]$/,
    fires: ["乘坐特[12路]", "换乘“特[8路]”"],
    spares: ["增设特色站点[12处]"],
  },
  {
    name: "route/bus",
    reason: "name",
    regex: /\d{1,3}路(?=公交|汽车|车(?!口)|末班|首班|司机|沿线|终点)/,
    fires: ["乘[13路]公交"],
    spares: ["增开公交[13次]"],
  },
];
