import "../casualty-comparison/define.js";
import { followHash } from "../hash-state.js";

followHash(document);
