// A process of its own: CPU ms that each bait takes at one size and at twice that, the least of several reads.
import { readCsvAsDataset } from "../../packages/claims/dist/index.js";
import { BAITS } from "./bait-files.mjs";

const SIZE = 200_000;
const READS = 3;

function cost(text) {
  let least = Infinity;
  for (let read = 0; read < READS; read += 1) {
    const before = process.cpuUsage();
    readCsvAsDataset("tolls.csv", text, { table: "tolls" });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const costs = {};
for (const [family, make] of Object.entries(BAITS)) costs[family] = [cost(make(SIZE)), cost(make(2 * SIZE))];
console.log(JSON.stringify(costs));
