import "../incident-timeline/define.js";
import { followHash } from "../hash-state.js";

followHash(document);
