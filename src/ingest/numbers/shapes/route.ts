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
];
