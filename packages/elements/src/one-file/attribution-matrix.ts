import { afterPaint } from "../after-paint.js";
import { defineOnce } from "../define-once.js";
import { AttributionMatrixElement } from "../attribution-matrix/attribution-matrix-element.js";

afterPaint(() => defineOnce("attribution-matrix", AttributionMatrixElement));
