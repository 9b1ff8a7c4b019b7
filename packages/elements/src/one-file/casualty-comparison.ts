import { afterPaint } from "../after-paint.js";
import { defineOnce } from "../define-once.js";
import { CasualtyComparisonElement } from "../casualty-comparison/casualty-comparison-element.js";

afterPaint(() => defineOnce("casualty-comparison", CasualtyComparisonElement));
