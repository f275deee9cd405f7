import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** The built page over a data folder in memory, packed as a good host would, with an account of the bytes that went out. */
export interface Site {
  readonly url: string;
  /** Packed bytes since the start or the last call. */
  takeBytes(): { readonly code: number; readonly data: number };
  close(): Promise<void>;
}

export async function serve(dist: string, data: ReadonlyMap<string, Buffer>): Promise<Site> {
  const packed = new Map<string, Buffer>();
  let bytes = { code: 0, data: 0 };
  const read = (path: string): Buffer | null => {
    if (path.startsWith("/data/")) return data.get(path.slice("/data/".length)) ?? null;
    const file = join(dist, path === "/" ? "index.html" : path);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const content = packed.get(pathname) ?? pack(read(pathname));
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    packed.set(pathname, content);
    const kind = pathname.startsWith("/data/") ? "data" : "code";
    bytes = { ...bytes, [kind]: bytes[kind] + content.length };
    const type = TYPES[extname(pathname) || ".html"] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    takeBytes: () => {
      const taken = bytes;
      bytes = { code: 0, data: 0 };
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function pack(content: Buffer | null): Buffer | null {
  return content && gzipSync(content, { level: 9 });
}
