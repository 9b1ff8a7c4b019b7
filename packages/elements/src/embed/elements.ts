import "../define.js";
import { followHash } from "../hash-state.js";

followHash(document);
export * from "../index.js";
