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

/** A desktop's window, and the phone of the slow profile: its scroll bars take no room from the page. */
export const DESKTOP = { viewport: { width: 1200, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

/** A fresh page without any cache, closed when `use` is done with it. */
export async function withPage(browser, device, use) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  try {
    return await use(page, await context.newCDPSession(page));
  } finally {
    await context.close();
  }
}
