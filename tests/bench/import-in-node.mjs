// A process of its own: reads one incident file, by the kit with the caps of an import or by Papa Parse alone.
import { readFileSync } from "node:fs";
import { TextDecoder } from "node:util";
import Papa from "papaparse";
import { readCsvAsDataset } from "../../packages/claims/dist/index.js";

const [path, how] = process.argv.slice(2);
const bytes = readFileSync(path);
const before = process.cpuUsage();
const start = performance.now();
const records =
  how === "papa"
    ? Papa.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes), { delimiter: "," }).data.length
    : readCsvAsDataset("incidents.csv", bytes, { table: "incidents", caps: { bytes: 1e8, records: 1e6 } }).records
        .shown;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ ms: performance.now() - start, cpu: (user + system) / 1000, records }));
