import { drawOurs } from "./drawingOurs.ts";
import { setYears } from "../../src/choices/actions.ts";
import {
  defaultChoices,
  type Choices,
  type FigureChoice,
  type FigureKind,
} from "../../src/choices/choices.ts";
import { largeCountries, largeLibrary } from "../largeLibrary.ts";

const library = largeLibrary({ rows: 45_000 });
const [firstYear, lastYear] = [1950, 2024];
const indices = ["large_0", "large_2"];

/** What a kind needs to be chosen to show as much as it can of three indices of 200 countries by 75 years. */
const options: Readonly<Partial<Record<FigureKind, Partial<FigureChoice>>>> = {
  compare: { indices },
  scatter: { indices },
  disagreement: { indices },
  places: { ends: ["large_0:1960", "large_0:2020"] },
  change: { date: "1990-06-01", window: 20 },
  map: { form: "tiles" },
};

/**
 * Updates a figure of this kind, with all 200 countries chosen, by a year, so many times, one a frame. Gives how many elements it
 * has.
 */
export async function dragged({ kind, steps }: { kind: FigureKind; steps: number }): Promise<number> {
  const place = document.querySelector<HTMLElement>(".drawing") ?? document.createElement("div");
  place.className = "drawing";
  document.body.append(place);
  for (let step = 0; step < steps; step++) {
    await new Promise((settle) => requestAnimationFrame(settle));
    drawOurs(place, library, ofYears(kind, Math.min(step, steps - step)), kind);
  }
  await new Promise((settle) => requestAnimationFrame(settle));
  await new Promise((settle) => requestAnimationFrame(settle));
  return place.querySelectorAll("*").length;
}

/** The range without so many of its years: at its end, where what one year shows lies, and at its beginning. */
function ofYears(kind: FigureKind, fewer: number): Choices {
  return setYears(
    firstYear + fewer,
    lastYear - fewer,
  )({
    ...defaultChoices,
    index: "large_0",
    group: "all",
    countries: largeCountries(),
    clauses: [],
    profile: kind === "profile" ? "KAZ" : null,
    figures: [{ id: kind, kind, wide: true, ...options[kind] }],
  });
}
