import "../define.js";
import { followHash } from "../hash-state.js";

followHash(document);
