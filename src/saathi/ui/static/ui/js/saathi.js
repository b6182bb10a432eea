// Small enhancements; every form and link works without them. Nothing is written to the browser's storage.
import { curtain } from "./curtain.js";
import { forms } from "./forms.js";
import { go } from "./go.js";
import { openings } from "./openings.js";
import { paper } from "./paper.js";
import { stay } from "./stay.js";
import { swaps } from "./swaps.js";

curtain(document);
openings(document);
forms(document);
swaps(document);
stay(document);
go(document);
paper(document);
