// Loaded before a program: kills it (SIGKILL) at its n-th change of files below a folder. A write is cut in half.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const folder = process.env.KILL_BELOW;
const last = Number(process.env.KILL_AT);
let count = 0;

for (const name of ["renameSync", "rmSync", "writeFileSync"]) {
  const original = fs[name];
  fs[name] = (...words) => {
    const [target, content] = words;
    const isOurs = typeof target === "number" || String(target).startsWith(folder);
    count += isOurs ? 1 : 0;
    if (isOurs && count === last) {
      if (name === "writeFileSync") original(target, content.slice(0, content.length / 2));
      process.kill(process.pid, "SIGKILL");
    }
    return original(...words);
  };
}
syncBuiltinESMExports();
