import { afterEach, describe, expect, it, vi } from "vitest";
import { fetchFile, fetchJson } from "../../../src/data/fetch-file";

const { signal } = new AbortController();

afterEach(() => vi.unstubAllGlobals());

function answer(make: () => Response | Promise<Response>) {
  const fetch = vi.fn(async () => await make());
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

describe("fetchFile", () => {
  it("asks below the data folder and past the cache", async () => {
    const fetch = answer(() => new Response("x"));
    expect(await (await fetchFile("texts/1.txt", signal)).text()).toBe("x");
    expect(fetch).toHaveBeenCalledWith("/data/texts/1.txt", { signal, cache: "no-cache" });
  });

  it("says which file came with an error status", async () => {
    answer(() => new Response("", { status: 404 }));
    await expect(fetchFile("a.json", signal)).rejects.toMatchObject({
      failure: { kind: "status", path: "a.json", status: 404 },
    });
  });

  it("says which file the network did not bring, and keeps the cause", async () => {
    const cause = new TypeError("Failed to fetch");
    answer(() => Promise.reject(cause));
    await expect(fetchFile("a.json", signal)).rejects.toMatchObject({
      failure: { kind: "network", path: "a.json" },
      cause,
    });
  });

  it("lets an abort through as it is", async () => {
    const controller = new AbortController();
    controller.abort();
    const abort = new DOMException("aborted", "AbortError");
    answer(() => Promise.reject(abort));
    await expect(fetchFile("a.json", controller.signal)).rejects.toBe(abort);
  });
});

describe("fetchJson", () => {
  it("says what is wrong with a file that is no JSON", async () => {
    answer(() => new Response("<!doctype html>"));
    await expect(fetchJson("a.json", signal)).rejects.toMatchObject({
      failure: { kind: "notJson", path: "a.json", detail: expect.stringContaining("<") },
    });
  });

  it("gives back what the file holds", async () => {
    answer(() => new Response("[1]"));
    expect(await fetchJson("a.json", signal)).toEqual([1]);
  });
});
