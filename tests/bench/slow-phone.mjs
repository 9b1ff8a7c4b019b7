/** The phone that the issues speak of: 1.6 Mbps down, 750 kbps up, 150 ms until a first byte, a quarter of the speed. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const CPU_RATE = 4;

/** Slows a page down from now on. */
export async function slowDown(cdp) {
  await cdp.send("Network.emulateNetworkConditions", NETWORK);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU_RATE });
}
