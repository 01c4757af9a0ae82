// First: it counts the script of what is loaded after it.
import { drawingPage, type Shown } from "./drawingRun.ts";
import UPlot from "uplot";
import { chosen, codes, colourOf, heights, lastYear, rowsMade, width, years } from "./drawingData.ts";

/** `setScale` with the new years, as its documentation does it. */
function lines(place: HTMLElement): Shown {
  const values = rowsMade().map(({ value }) => value);
  const data: UPlot.AlignedData = [
    [...years],
    ...codes.map((_, i) => values.slice(i * years.length, (i + 1) * years.length)),
  ];
  const chart = new UPlot(
    {
      width,
      height: heights.lines,
      legend: { show: false },
      scales: { x: { time: false }, y: { range: [0, 100] } },
      series: [
        {},
        ...codes.map((country) => ({
          label: country,
          stroke: colourOf(country),
          width: chosen.includes(country) ? 2 : 1,
          points: { show: false },
        })),
      ],
    },
    data,
    place,
  );
  return {
    update: (min) => chart.setScale("x", { min, max: lastYear }),
    remove: () => {
      chart.destroy();
      place.remove();
    },
  };
}

export const { draw, drag, remove } = drawingPage({ lines });
