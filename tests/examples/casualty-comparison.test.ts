import "./casualty-comparison.js";
import { goldens } from "./golden.js";

goldens("casualty-comparison");
