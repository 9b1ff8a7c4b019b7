import { lookup } from "node:dns/promises";
import { request, type RequestOptions } from "node:https";
import { isIP } from "node:net";
import type { IncomingMessage } from "node:http";
import type { Readable } from "node:stream";
import { connect, type TLSSocket } from "node:tls";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { codeOf, Complaint } from "./complaint.js";
import { isPublicAddress } from "./public-address.js";
import { GENERATOR } from "./version.js";

/** What a table at an address may weigh, unpacked, in bytes, and how long it may take: one answer, and all of them, in ms. */
export const DOWNLOAD_CAPS = { bytes: 10_000_000, answer: 15_000, all: 20_000, redirects: 5 } as const;

/** The network as a download sees it, handed in: tests give one that ends on this machine. */
export interface Network {
  /** Every address of a host. Each must be public, whoever says it: see public-address.ts. */
  resolve(host: string): Promise<readonly string[]>;
  /** An encrypted connection to an address that was found to be public. */
  connect(address: string, host: string): TLSSocket;
  readonly caps: { readonly bytes: number; readonly answer: number; readonly all: number; readonly redirects: number };
}

/** The real network. */
export const NETWORK: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  connect: (address, host) =>
    connect({ host: address, port: 443, ...(isIP(host) ? {} : { servername: host }), ALPNProtocols: ["http/1.1"] }),
  caps: DOWNLOAD_CAPS,
};

/** What was downloaded, and from where in the end. */
export interface Download {
  readonly bytes: Uint8Array;
  readonly address: string;
}

/**
 * Downloads a table over https. Every address on the way, also after a redirect, must be on the open internet; what comes must
 * be text, no web page, in UTF-8, and within the caps.
 * @throws Complaint with the reason in words
 */
export async function download(address: URL, network: Network = NETWORK): Promise<Download> {
  const deadline = performance.now() + network.caps.all;
  let at = address;
  for (let hops = 0; ; hops++) {
    if (hops > network.caps.redirects)
      throw new Complaint(`${shown(address)} leads on and on: more than ${String(network.caps.redirects)} redirects`);
    const left = Math.min(network.caps.answer, deadline - performance.now());
    const answer = await within(
      left,
      (signal) => ask(at, network, signal),
      () => tooSlow(at, network),
    );
    if (answer.next === null) return { bytes: answer.bytes, address: at.href };
    at = answer.next;
  }
}

type Answer = { readonly next: URL } | { readonly next: null; readonly bytes: Uint8Array };

async function ask(at: URL, network: Network, signal: AbortSignal): Promise<Answer> {
  const host = requireAddress(at);
  const address = await publicAddress(host, network);
  const response = await send(at, { host, signal, createConnection: () => network.connect(address, host) });
  const { statusCode: status = 0, headers } = response;
  try {
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      if (!URL.canParse(headers.location, at)) throw new Complaint(`${shown(at)} leads to what is no address`);
      return { next: new URL(headers.location, at) };
    }
    requireStatus(at, status);
    requireType(at, headers["content-type"] ?? "");
    const bytes = await readCapped(unpacked(at, response), at, network.caps.bytes);
    requireText(at, bytes);
    return { next: null, bytes };
  } finally {
    response.destroy();
  }
}

function requireAddress(at: URL): string {
  if (at.protocol !== "https:") throw new Complaint(`${shown(at)} is not read: an address begins with https://`);
  if (at.username !== "" || at.password !== "")
    throw new Complaint(`${at.hostname} is not read: a name or password stands in the address`);
  if (at.port !== "") throw new Complaint(`${shown(at)} is not read: it has a port of its own`);
  return at.hostname.replace(/^\[|\]$/g, "");
}

async function publicAddress(host: string, network: Network): Promise<string> {
  let found: readonly string[];
  try {
    found = isIP(host) ? [host] : await network.resolve(host);
  } catch {
    throw new Complaint(`${host} was not found: is the network there, is the address right?`);
  }
  const first = found[0];
  if (first === undefined) throw new Complaint(`${host} was not found`);
  const hidden = found.find((address) => !isPublicAddress(address));
  if (hidden !== undefined)
    throw new Complaint(`${host} is not read: it leads to ${hidden}, which is not on the open internet`);
  return first;
}

function send(at: URL, options: RequestOptions): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { accept: "text/csv, text/plain;q=0.9", "accept-encoding": "gzip", "user-agent": GENERATOR };
    const path = `${at.pathname}${at.search}`;
    const asked = request({ ...options, path, method: "GET", headers, maxHeaderSize: 16_384 }, resolve);
    asked.on("error", (error) => {
      reject(error instanceof Complaint ? error : new Complaint(`${shown(at)} did not answer: ${wordsOf(error)}`));
    });
    asked.end();
  });
}

function requireStatus(at: URL, status: number): void {
  if (status === 200) return;
  const why =
    status === 401 || status === 403
      ? "it asks for a login: share the table with everybody who has the link"
      : status === 404 || status === 410
        ? "there is nothing at this address"
        : `it answered ${String(status)}`;
  throw new Complaint(`${shown(at)} is not read: ${why}`);
}

const TYPES =
  /^(?:text\/(?:csv|plain|tab-separated-values|x-csv)|application\/(?:csv|x-csv|octet-stream|vnd\.ms-excel))$/;

function requireType(at: URL, header: string): void {
  const [type = "", ...parameters] = header
    .toLowerCase()
    .split(";")
    .map((part) => part.trim());
  if (type === "text/html" || type === "application/xhtml+xml") throw new Complaint(webPage(at));
  if (type !== "" && !TYPES.test(type))
    throw new Complaint(`${shown(at)} is not read: it is ${JSON.stringify(type)}, not text/csv`);
  const charset = parameters
    .find((part) => part.startsWith("charset="))
    ?.slice(8)
    .replace(/"/g, "");
  if (charset !== undefined && !/^(?:utf-?8|us-ascii)$/.test(charset))
    throw new Complaint(
      `${shown(at)} is not read: it says that it is in ${JSON.stringify(charset)}: export it as UTF-8`,
    );
}

function requireText(at: URL, bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Complaint(`${shown(at)} is empty`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Complaint(`${shown(at)} is not read: it is not in UTF-8: export it as CSV in UTF-8`);
  }
  if (/^\s*<(?:!doctype|html|head|body|script|\?xml)/i.test(text)) throw new Complaint(webPage(at));
}

function webPage(at: URL): string {
  return `${shown(at)} is a web page, no table: most likely a login. Share the table with everybody who has the link, and give the address of its CSV`;
}

function unpacked(at: URL, response: IncomingMessage): Readable {
  const encoding = response.headers["content-encoding"] ?? "identity";
  const unpack =
    encoding === "gzip" || encoding === "x-gzip"
      ? createGunzip()
      : encoding === "deflate"
        ? createInflate()
        : encoding === "br"
          ? createBrotliDecompress()
          : null;
  if (unpack === null) {
    if (encoding !== "identity")
      throw new Complaint(`${shown(at)} is packed in a way that is not known: ${JSON.stringify(encoding)}`);
    return response;
  }
  response.on("error", (error) => unpack.destroy(error));
  return response.pipe(unpack);
}

async function readCapped(body: Readable, at: URL, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most)
        throw new Complaint(`${shown(at)} is not read: it is larger than ${String(most / 1_000_000)} MB`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Complaint ? error : new Complaint(`${shown(at)} broke off: ${wordsOf(error)}`);
  } finally {
    body.destroy();
  }
  return Buffer.concat(chunks);
}

async function within<T>(ms: number, work: (signal: AbortSignal) => Promise<T>, late: () => Complaint): Promise<T> {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(late());
        controller.abort();
      },
      Math.max(0, ms),
    );
  });
  const working = work(controller.signal);
  // It may still fail after it was given up.
  working.catch(() => undefined);
  try {
    return await Promise.race([working, over]);
  } finally {
    clearTimeout(timer);
  }
}

function tooSlow(at: URL, { caps }: Network): Complaint {
  return new Complaint(
    `${shown(at)} is not read: it took longer than ${String(caps.answer / 1000)} s, or ${String(caps.all / 1000)} s in all`,
  );
}

/** An address as it may be told: without what may be a secret in its query. */
function shown(at: URL): string {
  return `${at.protocol}//${at.host}${at.pathname}`;
}

function wordsOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== null && /CERT|SIGNED|ALTNAME|SSL/.test(code)) return "its certificate is not valid";
  return (
    { ECONNREFUSED: "nobody listens there", ECONNRESET: "the connection was cut", ENETUNREACH: "there is no network" }[
      code ?? ""
    ] ??
    code ??
    "unknown reason"
  );
}
