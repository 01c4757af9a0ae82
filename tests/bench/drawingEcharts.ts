// First: it counts the script of what is loaded after it.
import { drawingPage, type Form, type Shown } from "./drawingRun.ts";
import { HeatmapChart, LineChart } from "echarts/charts";
import { GridComponent, VisualMapComponent } from "echarts/components";
import { init, use as include, type EChartsCoreOption } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import {
  chosen,
  codes,
  colourOf,
  firstYear,
  heights,
  lastYear,
  rowsMade,
  width,
  years,
} from "./drawingData.ts";

include([CanvasRenderer, GridComponent, HeatmapChart, LineChart, VisualMapComponent]);

const rows = rowsMade();

/** `setOption` with what changed, as its documentation does it; without animation, which would only add to its work. */
function shown(form: Form, option: () => EChartsCoreOption) {
  return (place: HTMLElement): Shown => {
    place.style.setProperty("width", `${width}px`);
    place.style.setProperty("height", `${heights[form]}px`);
    const chart = init(place);
    chart.setOption(option());
    return {
      update: (from) => chart.setOption({ xAxis: { min: form === "lines" ? from : from - firstYear } }),
      remove: () => {
        chart.dispose();
        place.remove();
      },
    };
  };
}

const lines = () => ({
  animation: false,
  grid: { left: 40, right: 20, top: 20, bottom: 30 },
  xAxis: { type: "value", min: firstYear, max: lastYear, axisLabel: { formatter: "{value}" } },
  yAxis: { type: "value", min: 0, max: 100 },
  series: codes.map((country, i) => ({
    type: "line",
    name: country,
    showSymbol: false,
    silent: true,
    lineStyle: { width: chosen.includes(country) ? 2 : 1, color: colourOf(country) },
    data: rows.slice(i * years.length, (i + 1) * years.length).map(({ year, value }) => [year, value]),
  })),
});

const cells = () => ({
  animation: false,
  grid: { left: 60, right: 20, top: 20, bottom: 30 },
  xAxis: { type: "category", data: years.map(String), min: 0, max: years.length - 1 },
  yAxis: { type: "category", data: [...codes], inverse: true },
  visualMap: { show: false, min: 0, max: 100, inRange: { color: ["#ffffcc", "#fd8d3c", "#800026"] } },
  series: [
    {
      type: "heatmap",
      silent: true,
      progressive: 0, // all of it in one frame, as the others
      data: rows.map(({ year, value }, i) => [year - firstYear, Math.floor(i / years.length), value]),
    },
  ],
});

export const { draw, drag, remove } = drawingPage({
  lines: shown("lines", lines),
  cells: shown("cells", cells),
});
