/**
 * Regulens as a library: the same data, views and drawings as the page and the command line, for Node, notebooks and any page.
 *
 *     import { choicesOf, figure, openLibrary, en } from "regulens";
 *     const library = await openLibrary(["https://example.org/data/ras3"]);
 *     const { choices } = choicesOf("?v=1&figures=trend&countries=KAZ~UZB", library);
 *     document.body.append(figure(library, choices, "trend", { document, width: 640, theme: "light", text: en }).svg);
 *
 * Nothing here needs a window when it is loaded: the document to draw in is handed over. In Node one of linkedom or jsdom does.
 */
import { textAt } from "./browser/textAt.ts";
import { bordersOf, type Borders } from "./charts/borders.ts";
import { figure } from "./charts/figure.ts";
import type { Figure } from "./charts/figureOf.ts";
import type { Frame, ThemeName } from "./charts/frame.ts";
import { addressOf, choicesOf, type Address } from "./choices/address.ts";
import {
  defaultChoices,
  figureKinds,
  type Choices,
  type Clause,
  type FigureChoice,
  type FigureKind,
  type Note,
} from "./choices/choices.ts";
import { choicesFrom, type ReadChoices } from "./choices/choicesJson.ts";
import type { Dataset, Issue, ScoreIndex, Source } from "./dataset/dataset.ts";
import { libraryOf, type Library } from "./dataset/library.ts";
import { packageFile } from "./dataset/package.ts";
import { datasetOf, filesOf, type Reading } from "./dataset/read.ts";
import { csvText } from "./export/csv.ts";
import { fontFaces, subsetsFor, type FontSubset } from "./export/fonts.ts";
import { pictureOf, type Fitting, type Means, type Picture } from "./export/picture/picture.ts";
import { presets, type PictureSettings, type PresetName } from "./export/picture/settings.ts";
import { svgText } from "./export/svg.ts";
import { en } from "./text/en.ts";
import type { Messages } from "./text/messages.ts";
import type { FlatRow } from "./views/row.ts";
import { againstView } from "./views/against.ts";
import { casesView } from "./views/cases.ts";
import { changeView } from "./views/change.ts";
import { compareView } from "./views/compare.ts";
import { disagreementView } from "./views/disagreement.ts";
import { distributionView } from "./views/distribution.ts";
import { heatmapView } from "./views/heatmap.ts";
import { imposedView } from "./views/imposed.ts";
import { mapView } from "./views/map.ts";
import { movementView } from "./views/movement.ts";
import { panelsView } from "./views/panels.ts";
import { penaltiesView } from "./views/penalties.ts";
import { placesView } from "./views/places.ts";
import { profileView } from "./views/profile.ts";
import { ranksView } from "./views/ranks.ts";
import { regionsView } from "./views/regions.ts";
import { scatterView } from "./views/scatter.ts";
import { shareView } from "./views/share.ts";
import { slopeView } from "./views/slope.ts";
import { tableView } from "./views/table.ts";
import { tariffsView } from "./views/tariffs.ts";
import { timelineView } from "./views/timeline.ts";
import { trendView } from "./views/trend.ts";

/**
 * The views by kind of figure: numbers and codes, no pixels and no words. `views.trend(library, choices, choice)` for one of
 * `choices.figures`; `figure(…).rows()` gives the same flat, as it goes into a CSV.
 */
const views = {
  trend: trendView,
  timeline: timelineView,
  ranks: ranksView,
  distribution: distributionView,
  penalties: penaltiesView,
  tariffs: tariffsView,
  heatmap: heatmapView,
  slope: slopeView,
  table: tableView,
  change: changeView,
  compare: compareView,
  scatter: scatterView,
  disagreement: disagreementView,
  panels: panelsView,
  regions: regionsView,
  places: placesView,
  movement: movementView,
  against: againstView,
  share: shareView,
  imposed: imposedView,
  cases: casesView,
  map: mapView,
  profile: profileView,
} as const satisfies Readonly<Record<FigureKind, unknown>>;

/**
 * A data set from the files of its data package: `read` gives the text of a file by its path, "datapackage.json" first. A package
 * with any fault gives no data set, and the faults by file, row and column. Rejects where `read` does.
 */
async function readPackage(read: (path: string) => Promise<string>): Promise<Reading> {
  const packageText = await read(packageFile);
  const paths = filesOf(packageText);
  const texts = await Promise.all(paths.map(read));
  return datasetOf(packageText, new Map(paths.map((path, i) => [path, texts[i] ?? ""])));
}

/**
 * A library of data packages: the folders that they are in, and how a file is read; without the latter the folders are addresses. Data
 * sets with faults are left out and told in `library.issues`.
 */
async function openLibrary(
  folders: readonly string[],
  read: (path: string) => Promise<string> = textAt,
): Promise<Library> {
  const readings = await Promise.all(
    folders.map((folder) => readPackage((path) => read(`${folder.replace(/\/$/, "")}/${path}`))),
  );
  return libraryOf(
    readings.flatMap(({ dataset }) => dataset ?? []),
    readings.flatMap(({ issues }) => issues),
  );
}

export {
  addressOf,
  bordersOf,
  choicesFrom,
  choicesOf,
  csvText,
  datasetOf,
  defaultChoices,
  en,
  figure,
  figureKinds,
  fontFaces,
  libraryOf,
  openLibrary,
  pictureOf,
  presets,
  readPackage,
  subsetsFor,
  svgText,
  views,
};
export type {
  Address,
  Borders,
  Choices,
  Clause,
  Dataset,
  Figure,
  FigureChoice,
  FigureKind,
  Fitting,
  FlatRow,
  FontSubset,
  Frame,
  Issue,
  Library,
  Means,
  Messages,
  Note,
  Picture,
  PictureSettings,
  PresetName,
  ReadChoices,
  Reading,
  ScoreIndex,
  Source,
  ThemeName,
};
