import { BlockList, isIP } from "node:net";

// IANA's registries of special-purpose addresses: what does not lead to one machine on the open internet.
const V4 = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
];
const V6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

const reserved = new BlockList();
const open = new BlockList();
for (const net of V4) reserved.addSubnet(...subnet(net), "ipv4");
for (const net of V6) reserved.addSubnet(...subnet(net), "ipv6");
// All of the open internet under version 6 lies in here.
open.addSubnet("2000::", 3, "ipv6");

function subnet(net: string): [string, number] {
  const [address = "", bits = ""] = net.split("/");
  return [address, Number(bits)];
}

/**
 * Whether an address leads to the open internet: not into this machine, the network around it, a cloud's metadata service or
 * a range that is reserved. A version 4 address inside a version 6 one is judged as itself. False for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !reserved.check(address, "ipv4");
  if (kind !== 6 || address.includes("%")) return false;
  const inner = embedded(address);
  if (inner !== null) return isPublicAddress(inner);
  return open.check(address, "ipv6") && !reserved.check(address, "ipv6");
}

/** The version 4 address in `::ffff:0:0/96` (mapped) and `64:ff9b::/96` (translated); null in any other. */
function embedded(address: string): string | null {
  // The URL parser writes every address in one way: lower case, shortened, without dots.
  const short = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const found = /^(?:::ffff|64:ff9b:):(?:([0-9a-f]{1,4}):)?([0-9a-f]{1,4})$/.exec(short);
  if (!found) return null;
  const [high, low] = [found[1], found[2]].map((part) => parseInt(part ?? "0", 16)) as [number, number];
  return [high >> 8, high & 255, low >> 8, low & 255].join(".");
}
