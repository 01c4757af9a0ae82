// First: it counts the script of what is loaded after it.
import { drawingPage, type Shown } from "./drawingRun.ts";
import vegaEmbed, { type VisualizationSpec } from "vega-embed";
import { chosen, colours, firstYear, grey, heights, lastYear, rowsMade, width } from "./drawingData.ts";

const data = { values: [...rowsMade()] };

/** The years are a parameter of the specification: a signal of the view that the filter and the axis depend on. */
function embedded(spec: VisualizationSpec) {
  return async (place: HTMLElement): Promise<Shown> => {
    const result = await vegaEmbed(place, spec, { actions: false });
    return {
      update: (from) => result.view.signal("from", from).runAsync(),
      remove: () => {
        result.finalize();
        place.remove();
      },
    };
  };
}

const common = {
  $schema: "https://vega.github.io/schema/vega-lite/v6.json",
  width: width - 60,
  data,
  params: [{ name: "from", value: firstYear }],
  transform: [{ filter: "datum.year >= from" }],
};

const isChosen = `indexof(${JSON.stringify(chosen)}, datum.country) >= 0`;

const lines: VisualizationSpec = {
  ...common,
  height: heights.lines - 50,
  mark: "line",
  encoding: {
    x: {
      field: "year",
      type: "quantitative",
      axis: { format: "d" },
      scale: { domainMin: { expr: "from" }, domainMax: lastYear, nice: false, zero: false },
    },
    y: { field: "value", type: "quantitative", scale: { domain: [0, 100] } },
    detail: { field: "country" },
    color: {
      condition: {
        test: isChosen,
        field: "country",
        type: "nominal",
        scale: { domain: [...chosen], range: [...colours] },
        legend: null,
      },
      value: grey,
    },
    strokeWidth: { condition: { test: isChosen, value: 2 }, value: 1 },
  },
};

const cells: VisualizationSpec = {
  ...common,
  height: heights.cells - 50,
  mark: "rect",
  encoding: {
    x: { field: "year", type: "ordinal" },
    y: { field: "country", type: "ordinal" },
    color: {
      field: "value",
      type: "quantitative",
      scale: { domain: [0, 100], scheme: "yelloworangered" },
      legend: null,
    },
  },
};

export const { draw, drag, remove } = drawingPage({ lines: embedded(lines), cells: embedded(cells) });
