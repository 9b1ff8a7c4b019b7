import { goldens } from "./golden.js";
import "./incident-timeline.js";

goldens("incident-timeline");
