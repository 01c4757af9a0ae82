import { LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use as include } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { ChartRow } from "./startRows.ts";

declare const rows: readonly ChartRow[]; // in the page

include([CanvasRenderer, GridComponent, LineChart]);

const countries = [...new Set(rows.map(({ country }) => country))];
init(document.getElementById("chart")).setOption({
  animation: false,
  xAxis: { type: "value", min: "dataMin", max: "dataMax", axisLabel: { formatter: "{value}" } },
  yAxis: { type: "value" },
  series: countries.map((country) => {
    const own = rows.filter((row) => row.country === country);
    return {
      type: "line",
      name: country,
      showSymbol: false,
      lineStyle: { color: own[0]?.colour },
      data: own.map(({ year, value }) => [year, value]),
    };
  }),
});
