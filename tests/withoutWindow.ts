// Import this before what loads jsPDF. The setting `define` of vite.config.ts leaves a `window` with nothing but its pixel
// ratio in Vitest's Node, and jsPDF would take it for a browser's. Plot has read the ratio when it was loaded.
import "../src/charts/figure.ts";
import { vi } from "vitest";

vi.stubGlobal("window", undefined);
