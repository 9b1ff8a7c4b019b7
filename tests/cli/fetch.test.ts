import { readFileSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { connect } from "node:tls";
import { gzipSync } from "node:zlib";
import { run } from "counterclaim";
import { afterAll, beforeAll, expect, test } from "vitest";
import { download, DOWNLOAD_CAPS, NETWORK, type Network } from "../../packages/cli/src/download.js";
import { fetchStory, type FetchWorld } from "../../packages/cli/src/fetch-story.js";
import { replaceFile } from "../../packages/cli/src/replace-file.js";
import { contentOf, freshFolder, quietEffects, writeStory } from "./real-world.js";
import { REFUSED_ROW, SMALL_STORY, smallStory } from "./small-story.js";

// A key for these tests alone: it opens nothing.
const file = (name: string): string => readFileSync(new URL(`../fixtures/tls/${name}.pem`, import.meta.url), "utf8");
const CERTIFICATE = file("cert");
const TOLLS = SMALL_STORY["tolls.csv"] ?? "";
/** An address on the open internet, which every connection of these tests to it turns into one of this machine. */
const PUBLIC = "93.184.216.34";
type Answer = (response: ServerResponse) => void;

const answers = new Map<string, Answer>();
let server: Server;
let port = 0;
let connections = 0;

beforeAll(async () => {
  server = createServer({ key: file("key"), cert: CERTIFICATE }, (request, response) => {
    const answer = answers.get((request.url ?? "/").split("?")[0] ?? "/");
    if (answer) answer(response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The rules are those of the real network: only the way to an address that passed them is another. */
function network(
  hosts: Readonly<Record<string, readonly string[]>> = {},
  caps: Partial<Network["caps"]> = {},
): Network {
  return {
    resolve: (host) => {
      const found = { "sheets.example": [PUBLIC], ...hosts }[host];
      return found ? Promise.resolve(found) : Promise.reject(new Error("unknown"));
    },
    connect: (address, host) => {
      connections += 1;
      expect(address).toBe(PUBLIC);
      return connect({ host: "127.0.0.1", port, servername: host, ca: CERTIFICATE, ALPNProtocols: ["http/1.1"] });
    },
    caps: { ...DOWNLOAD_CAPS, ...caps },
  };
}

const csv =
  (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
  (response) =>
    response.writeHead(200, { "content-type": "text/csv", ...headers }).end(body);
const leadsTo =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, { location }).end();

function got(path: string, net = network()): Promise<string> {
  return download(new URL(path, "https://sheets.example"), net).then(({ bytes }) =>
    Buffer.from(bytes).toString("utf8"),
  );
}

test("a table comes as it is, packed or not, and after a redirect", async () => {
  answers.set("/a.csv", csv(TOLLS, { "content-type": 'text/csv; charset="UTF-8"' }));
  answers.set("/packed", csv(gzipSync(TOLLS), { "content-encoding": "gzip" }));
  answers.set("/moved", leadsTo("/a.csv"));
  for (const path of ["/a.csv", "/packed", "/moved"]) expect(await got(path), path).toBe(TOLLS);
});

test.each<[string, string, RegExp]>([
  ["no encryption", "http://sheets.example/a.csv", /begins with https/],
  ["a file", "file:///etc/passwd", /begins with https/],
  ["a password", "https://me:secret@sheets.example/a.csv", /a name or password stands/],
  ["a port", "https://sheets.example:8443/a.csv", /a port of its own/],
  ["this machine", "https://127.0.0.1/a.csv", /127\.0\.0\.1, which is not on the open internet/],
  ["this machine, otherwise", "https://[::1]/a.csv", /::1, which is not/],
  ["this machine, as a number", "https://2130706433/a.csv", /127\.0\.0\.1, which is not/],
  ["a cloud's own service", "https://169.254.169.254/latest/meta-data", /169\.254\.169\.254, which is not/],
  ["a name that leads inside", "https://inside.example/a.csv", /inside\.example is not read: it leads to 10\.0\.0\.7/],
  ["a name that also leads inside", "https://both.example/a.csv", /it leads to ::1/],
  ["no such name", "https://none.example/a.csv", /none\.example was not found/],
])("%s is refused before anything is asked", async (_, address, reason) => {
  const before = connections;
  const hosts = { "inside.example": ["10.0.0.7"], "both.example": [PUBLIC, "::1"] };
  await expect(download(new URL(address), network(hosts))).rejects.toThrow(reason);
  expect(connections).toBe(before);
});

test.each<[string, Answer, RegExp]>([
  ["to this machine", leadsTo("https://127.0.0.1/a.csv"), /not on the open internet/],
  ["inside", leadsTo("https://inside.example/a.csv"), /leads to 192\.168\.1\.1/],
  ["to a file", leadsTo("file:///etc/passwd"), /begins with https/],
  ["out of encryption", leadsTo("http://sheets.example/a.csv"), /begins with https/],
  ["to itself", leadsTo("/bad"), /more than 5 redirects/],
])("a redirect %s is refused", async (_, answer, reason) => {
  answers.set("/bad", answer);
  await expect(got("/bad", network({ "inside.example": ["192.168.1.1"] }))).rejects.toThrow(reason);
});

test.each<[string, Answer, RegExp]>([
  [
    "a login page",
    csv("<!doctype html><title>Sign in</title>", { "content-type": "text/html; charset=utf-8" }),
    /is a web page, no table/,
  ],
  ["a login page that says it is a table", csv("\n<!DOCTYPE html><title>Sign in</title>"), /is a web page, no table/],
  ["a demand to log in", (response) => response.writeHead(401).end(), /asks for a login/],
  ["nothing there", (response) => response.writeHead(404).end(), /nothing at this address/],
  ["a broken server", (response) => response.writeHead(500).end(), /it answered 500/],
  ["a picture", csv("x", { "content-type": "image/png" }), /it is "image\/png", not text\/csv/],
  ["another encoding, told", csv(TOLLS, { "content-type": "text/csv; charset=windows-1251" }), /windows-1251.*UTF-8/],
  ["another encoding, untold", csv(Buffer.from([0x69, 0x64, 0x2c, 0xcf, 0xf0, 0x0a])), /not in UTF-8/],
  ["an empty answer", csv(""), /is empty/],
  ["a packing that is not known", csv("x", { "content-encoding": "zstd" }), /packed in a way that is not known/],
  ["a bomb", csv(gzipSync(Buffer.alloc(40_000_000)), { "content-encoding": "gzip" }), /larger than 10 MB/],
  ["a broken packing", csv("no gzip", { "content-encoding": "gzip" }), /broke off/],
  [
    "an endless answer",
    (response) => {
      response.writeHead(200, { "content-type": "text/csv" });
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, "a,b\n")));
        response.once("drain", more);
      };
      more();
    },
    /larger than 10 MB/,
  ],
  [
    "an answer that is cut off",
    (response) => {
      response.writeHead(200, { "content-type": "text/csv", "content-length": "1000" });
      response.write("id,");
      setTimeout(() => response.destroy(), 20);
    },
    /broke off|did not answer/,
  ],
])("%s is refused with the reason", async (_, answer, reason) => {
  answers.set("/bad", answer);
  await expect(got("/bad?secret=1")).rejects.toThrow(reason);
  await expect(got("/bad?secret=1")).rejects.not.toThrow(/secret/);
});

test("an answer that drips, and one that never comes, are given up", async () => {
  answers.set("/drip", (response) => {
    response.writeHead(200, { "content-type": "text/csv" });
    const timer = setInterval(() => response.write("a"), 20);
    response.on("close", () => {
      clearInterval(timer);
    });
  });
  answers.set("/silent", () => undefined);
  for (const path of ["/drip", "/silent"])
    await expect(got(path, network({}, { answer: 300 })), path).rejects.toThrow(/took longer than 0.3 s/);
  expect(NETWORK.caps).toEqual({ bytes: 10_000_000, answer: 15_000, all: 20_000, redirects: 5 });
});

test("a server that is not the one that was asked for is refused", async () => {
  answers.set("/a.csv", csv(TOLLS));
  const wrong = download(new URL("https://wrong.example/a.csv"), network({ "wrong.example": [PUBLIC] }));
  await expect(wrong).rejects.toThrow(/its certificate is not valid/);
});

const ADDRESS = "https://sheets.example/tolls.csv?key=1";
const world = (net = network()): FetchWorld => ({ network: net, replaceFile });

function remoteStory(): Map<string, string> {
  const descriptor = (SMALL_STORY["datapackage.json"] ?? "").replace('"path":"tolls.csv"', `"path":"${ADDRESS}"`);
  return smallStory({ "datapackage.json": descriptor, "tolls.csv": null });
}

test("a story's table is taken in once, and then the story is built without the network", async () => {
  const story = await writeStory(await freshFolder(), remoteStory());
  const effects = quietEffects();
  expect(await run(["check", story], effects)).toBe(2);
  expect(effects.said.join("\n")).toContain("counterclaim fetch");
  answers.set("/tolls.csv", csv(TOLLS));
  expect(await fetchStory(story, effects, world())).toBe(0);
  expect(effects.said.at(-1)).toMatch(/^tolls\.csv: 5 records, 0 refused, sha256-[0-9a-f]{12}$/);
  const read = JSON.parse(await readFile(join(story, "datapackage.json"), "utf8")) as {
    resources: object[];
    graphics: object[];
  };
  expect(read.resources[0]).toMatchObject({ path: "tolls.csv", "counterclaim:url": ADDRESS, bytes: TOLLS.length });
  expect(read.graphics).toHaveLength(2);
  expect(await run(["check", story], effects)).toBe(0);
  expect((await readdir(story)).sort()).toEqual(["datapackage.json", "sources.csv", "tolls.csv"]);
  answers.set("/tolls.csv", csv(TOLLS.replace("killed,19", "killed,18")));
  expect(await fetchStory(story, effects, world())).toBe(0);
  expect(await readFile(join(story, "tolls.csv"), "utf8")).toContain("killed,18");
});

test("what cannot be had, is no such table, or would overwrite somebody's work changes nothing", async () => {
  const story = await writeStory(await freshFolder(), remoteStory());
  const effects = quietEffects();
  answers.set("/tolls.csv", csv(TOLLS));
  await fetchStory(story, effects, world());
  const before = await contentOf(story);
  answers.set("/tolls.csv", csv("<html>", { "content-type": "text/html" }));
  await expect(fetchStory(story, effects, world())).rejects.toThrow(/tolls\.csv: .*web page[^]*Nothing was changed/);
  answers.set("/tolls.csv", csv("name,colour\na,b\n"));
  await expect(fetchStory(story, effects, world())).rejects.toThrow(/gave no table of tolls/);
  expect(await contentOf(story)).toBe(before);
  await writeFile(join(story, "tolls.csv"), TOLLS.replace("killed,19", "killed,20"));
  answers.set("/tolls.csv", csv(TOLLS));
  await expect(fetchStory(story, effects, world())).rejects.toThrow(/changed since it was fetched/);
  expect(await readFile(join(story, "tolls.csv"), "utf8")).toContain("killed,20");
});

test("a refused record is taken in and told: the source is mended, not the copy", async () => {
  const story = await writeStory(await freshFolder(), remoteStory());
  const effects = quietEffects();
  answers.set("/tolls.csv", csv(TOLLS + REFUSED_ROW));
  expect(await fetchStory(story, effects, world())).toBe(0);
  expect(effects.said.join("\n")).toContain("6 records, 1 refused");
});

test("an address where a path belongs is told the way", async () => {
  const effects = quietEffects();
  expect(await run(["check", "https://sheets.example/a.csv"], effects)).toBe(64);
  expect(effects.said.join("\n")).toContain("counterclaim fetch STORY");
  expect(await run(["fetch", await writeStory(await freshFolder())], effects)).toBe(64);
});
