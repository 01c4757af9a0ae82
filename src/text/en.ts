import { enEmbed } from "./enEmbed.ts";
import { enAgainst } from "./enAgainst.ts";
import { enCard } from "./enCard.ts";
import { enCatalogue } from "./enCatalogue.ts";
import { enCases } from "./enCases.ts";
import { enChange } from "./enChange.ts";
import { enBatch } from "./enBatch.ts";
import { enCompare } from "./enCompare.ts";
import { enData } from "./enData.ts";
import { enDisagreement } from "./enDisagreement.ts";
import { enGroups } from "./enGroups.ts";
import { enImposed } from "./enImposed.ts";
import { enMap } from "./enMap.ts";
import { enMovement } from "./enMovement.ts";
import { enNotes } from "./enNotes.ts";
import { enPanels } from "./enPanels.ts";
import { enPenaltyForms } from "./enPenaltyForms.ts";
import { enPlaces } from "./enPlaces.ts";
import { enProfile } from "./enProfile.ts";
import { enRanks } from "./enRanks.ts";
import { enReopen } from "./enReopen.ts";
import { enRegions } from "./enRegions.ts";
import { enDistribution } from "./enDistribution.ts";
import { enHeatmap } from "./enHeatmap.ts";
import { enPenalties } from "./enPenalties.ts";
import { enSlope } from "./enSlope.ts";
import { enTable } from "./enTable.ts";
import { enTariffs } from "./enTariffs.ts";
import { enTimeline } from "./enTimeline.ts";
import { enScatter } from "./enScatter.ts";
import { enShare } from "./enShare.ts";
import { enStories } from "./enStories.ts";
import { enStudio } from "./enStudio.ts";
import { adding } from "./enImport.ts";
import { enUi } from "./enUi.ts";
import { faults } from "./enFaults.ts";
import { enFetching } from "./enFetching.ts";
import { reading } from "./enReading.ts";
import { number, plural } from "./enFormat.ts";
import { enStart } from "./enStart.ts";

/** English. Numbers are given rounded to what was published; formatting them is the only arithmetic here. */
export const en = {
  ...enStart,
  reading,
  adding,
  reopen: enReopen,
  card: enCard,
  catalogue: enCatalogue,
  data: enData,
  batch: enBatch,
  notes: enNotes,
  /** What a kind of figure shows, for the list to add one from. */
  kindsAbout: {
    trend: "Lines by year: the chosen countries among their group",
    timeline: "Laws, rulings, dialogue and designations by date",
    ranks: "Published places by edition, with scores and the cut-off",
    distribution: "One year of an index, a dot a country",
    penalties: "Known prosecutions, fines and arrests by year",
    tariffs: "What the law provides, over time or before and after",
    heatmap: "Countries by years as coloured cells, gaps with their reason",
    slope: "An index in two years",
    table: "Every value in view, to sort, search and copy",
    change: "Values before and after an event, against a pool of countries and other years",
    compare: "Two to six indices on one stated scale",
    scatter: "Two indices against each other, with trails by year and their correlation",
    disagreement: "Where indices put a country at different places",
    panels: "A panel a country, sorted by last value, change or gaps",
    regions: "Mean, median and quartiles of groups by year, with how many countries they count",
    places: "Places of the same countries in two rankings",
    movement: "Who went up, down, entered or left between two editions",
    against: "An index above the known prosecutions of the same years",
    share: "How many of the known cases ended in punishment",
    imposed: "Fines that were imposed beside the tariff in force on that day",
    cases: "The steps of each case, with dates on which sources disagree",
    map: "An index on a map or as tiles, in one year or two",
    profile: "Every index of one country with its trend, rank and change",
  },

  shownOf: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
  embed: enEmbed,
  fetching: enFetching,
  timeline: { ...enStart.timeline, ...enTimeline },
  ranks: enRanks,
  distribution: enDistribution,
  penalties: enPenalties,
  tariffs: enTariffs,
  heatmap: enHeatmap,
  slope: enSlope,
  table: enTable,
  change: { ...enStart.change, ...enChange },
  compare: enCompare,
  scatter: enScatter,
  disagreement: enDisagreement,
  panels: enPanels,
  regions: enRegions,
  ownGroups: enGroups,
  places: enPlaces,
  movement: enMovement,
  against: enAgainst,
  share: enShare,
  penaltyForms: enPenaltyForms,
  imposed: enImposed,
  cases: enCases,
  map: enMap,
  profile: enProfile,
  stories: enStories,
  studio: enStudio,
  ui: { ...enStart.ui, ...enUi },
  errors: {
    ...enStart.errors,
    address: (parts: readonly string[]) =>
      `Part of the link could not be understood and was left out: ${parts.join(", ")}. The rest of the view is as linked.`,
    dataset: (id: string, opened: boolean) =>
      opened ? `The data set “${id}” has a fault.` : `The data set “${id}” is not shown; the others are.`,
    place: (file: string, row: number | null, column: string | null) =>
      `${file}${row === null ? "" : `, row ${row}`}${column === null ? "" : `, column ${column}`}:`,
    moreIssues: (count: number) => `${plural(count, "more fault")} in these files.`,
    figure: (kind: string, reason: string) => `${kind} cannot be drawn: ${reason}.`,
    cannotSave: (reason: string) => `The file could not be made: ${reason}.`,
    cannotCopyText: "The browser did not allow copying. Allow the clipboard for this page, or copy by hand.",
    cannotCopyImage: "This browser cannot copy pictures. Download the PNG instead.",
    cannotFetch: (file: string, status: string) => `${file} could not be fetched (${status}).`,
    cannotFetchHint: "Check the connection and reload the page; the other data sets are shown meanwhile.",
    cannotOpen: (reason: string) => `The data set could not be opened: ${reason}.`,
    cannotOpenHint: "Check its datapackage.json; the other data sets are shown meanwhile.",
    ...faults,
  },
} as const;
