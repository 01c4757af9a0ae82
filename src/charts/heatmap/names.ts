import { countryByCode } from "../../country/country.ts";
import type { HeatmapView } from "../../views/heatmap.ts";
import type { Frame } from "../frame.ts";
import { texts, type PlacedText } from "../marks/text.ts";
import { shortened } from "../textWidth.ts";
import { countryColour, themes } from "../theme.ts";
import { keptMarks, type Marks } from "./keptMarks.ts";
import type { HeatmapLayout } from "./layout.ts";

/** The names of the rows: the chosen ones in their colour. */
export function rowNames(view: HeatmapView, layout: HeatmapLayout, frame: Frame): Marks {
  const theme = themes[frame.theme];
  const size = frame.width < 480 ? 11 : 12;
  const x = layout.x(layout.years[0]);
  const groups = [true, false].map((chosen) => {
    const weight = chosen ? 600 : 400;
    const names = view.lines.flatMap((line, row): readonly PlacedText[] =>
      line.chosen !== chosen
        ? []
        : [
            {
              x,
              y: layout.rowY(row) + layout.rowHeight / 2,
              words: shortened(countryByCode(line.country).name, layout.left - 9, size, weight),
              fill: !line.inFocus
                ? theme.faint
                : chosen
                  ? countryColour(line.country, frame.theme)
                  : theme.muted,
            },
          ],
    );
    return { names, weight };
  });
  return keptMarks(view.index, "names", JSON.stringify([size, groups]), frame, () =>
    groups.map(({ names, weight }) =>
      texts(frame.document, names, {
        "text-anchor": "end",
        transform: "translate(-8,0)",
        "font-size": String(size),
        "font-weight": String(weight),
      }),
    ),
  );
}
