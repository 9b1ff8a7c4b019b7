/**
 * The address from which a table can be had as CSV: that of a Google Sheets editor becomes that of its export, with the sheet
 * that is open in it; every other one stays as it is.
 */
export function sheetAddress(address: URL): URL {
  const id = /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{10,})(?:\/|$)/.exec(address.pathname)?.[1];
  if (address.hostname !== "docs.google.com" || id === undefined || id === "e") return address;
  if (/\/export$/.test(address.pathname)) return address;
  const gid = /(?:^|[#&?])gid=(\d+)/.exec(`${address.search}${address.hash}`)?.[1] ?? "0";
  return new URL(`https://docs.google.com/spreadsheets/d/${id}/export?format=csv&gid=${gid}`);
}
