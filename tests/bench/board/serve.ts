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
  /** Packed bytes that were asked for since the last call and before a moment, by the clock of the day. */
  takeBytes(before: number): { readonly code: number; readonly data: number };
  close(): Promise<void>;
}

export async function serve(dist: string, data: ReadonlyMap<string, Buffer>): Promise<Site> {
  const packed = new Map<string, Buffer>();
  let sent: { readonly kind: "code" | "data"; readonly length: number; readonly at: number }[] = [];
  const read = (path: string): Buffer | null => {
    if (path.startsWith("/data/")) return data.get(path.slice("/data/".length)) ?? null;
    const file = join(dist, path === "/" ? "index.html" : path);
    return existsSync(file) ? readFileSync(file) : null;
  };
  const server = createServer((request, response) => {
    const at = Date.now();
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const content = packed.get(pathname) ?? pack(read(pathname));
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    packed.set(pathname, content);
    const kind = pathname.startsWith("/data/") ? "data" : "code";
    sent.push({ kind, length: content.length, at });
    const type = TYPES[extname(pathname) || ".html"] ?? "application/octet-stream";
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    takeBytes: (before) => {
      const bytes = { code: 0, data: 0 };
      for (const { kind, length, at } of sent) if (at < before) bytes[kind] += length;
      sent = [];
      return bytes;
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
