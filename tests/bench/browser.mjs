import { chromium } from "playwright";

const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium as the tests have it: `CHROMIUM_PATH`, or where Debian puts it. */
export function startBrowser() {
  return chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ARGS });
}

/** Height and width of a desktop window, and of the phone of the slow profile. */
export const DESKTOP = { width: 1200, height: 900 };
export const PHONE = { width: 360, height: 740 };

/** A fresh page without any cache, closed when `use` is done with it. */
export async function withPage(browser, viewport, use) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  try {
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
