import { readFileSync } from "node:fs";
import { posix } from "node:path";

const SCRIPTS_AND_STYLES = /^(modulepreload|preload|stylesheet)$/;

/**
 * Every script and style sheet that a built page makes a browser load before anything is imported on demand, whatever
 * the files are called: what the page names, and what those import in turn. Paths as the page writes them, `/assets/x.js`.
 */
export function filesOfPage(folder) {
  const page = readFileSync(`${folder}/index.html`, "utf8");
  const named = [...page.matchAll(/<(script|link)\b([^>]*)>/g)].flatMap(([, tag, attributes]) => {
    const isLoaded = tag === "script" || SCRIPTS_AND_STYLES.test(attribute("rel", attributes));
    const path = attribute(tag === "script" ? "src" : "href", attributes);
    return isLoaded && path !== "" ? [path] : [];
  });
  if (named.length === 0)
    throw new Error(`${folder}/index.html names no script and no style sheet`);
  return filesBehind(folder, named);
}

/** The files themselves and all that they import at once, without what they import on demand. */
export function filesBehind(folder, paths) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith(".js")) return;
    const code = readFileSync(folder + path, "utf8");
    for (const [, target] of code.matchAll(/\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
      visit(posix.join(posix.dirname(path), target));
    }
  };
  for (const path of paths) visit(path);
  return [...found];
}

function attribute(name, attributes) {
  return new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]*)`).exec(attributes)?.[1] ?? "";
}
