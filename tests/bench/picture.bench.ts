import { join } from "node:path";
import type { Part } from "./bench.ts";
import { root } from "./bundle.ts";
import type * as picturePage from "./picturePage.ts";
import { rowOf } from "./rows.ts";

export const part: Part = {
  title: "Picture",
  method: [
    "The trend of 200 countries in 75 years, 1600 x 1000 px with two pixels to a px, as the download menu makes it: drawn, written as " +
      "SVG with its fonts, drawn on a canvas, encoded, its size, words and state put in. Against the browser's `toBlob` alone of a " +
      "canvas with the very same 3200 x 2000 pixels. The page has shown the figure, as it has when somebody presses the button, but no " +
      "picture of these choices was made before: its rows are hashed anew each time.",
    "The other rows are the parts. Whatever the route, the lines must be painted before they can be encoded: the last row strokes them " +
      "with the canvas's own commands, without any SVG. With that and the encoding alone the goal is out of reach for this chart " +
      "where the processor paints.",
  ],
  run: async ({ openPage, add, tell }) => {
    const page = await openPage<typeof picturePage>({
      entry: "tests/bench/picturePage.ts",
      folders: { "/fonts/": join(root, "public", "fonts") },
    });
    try {
      tell("PNG ...");
      const figures = await page.call("figures", { rounds: 9 });
      const goals = { "toBlob of the same pixels": { atMost: 1.15 } };
      add(rowOf({ work: "1600 x 1000 PNG at 2x", where: "Chromium", unit: "ms", goals }, figures));
    } finally {
      await page.close();
    }
  },
};
