import type { Position } from "geojson";

/** A territory that states dispute, and what the border file does with it. */
export interface Disputed {
  readonly id: DisputedId;
  /** Points of it, degrees. It is told where one of them stands in the frame. */
  readonly points: readonly Position[];
  /** What the file has at each of the points, by the name it uses; a test reads the file. */
  readonly areas: readonly string[];
}

export const disputedIds = [
  "crimea",
  "kosovo",
  "transnistria",
  "abkhazia",
  "karabakh",
  "north-cyprus",
  "palestine",
  "golan",
  "kashmir",
  "arunachal",
  "taiwan",
  "kurils",
  "western-sahara",
  "somaliland",
  "abyei",
  "halaib",
] as const;
export type DisputedId = (typeof disputedIds)[number];

/** What countries-50m.json of world-atlas 2.0.2 (Natural Earth 4.1) really draws, found by asking which area holds the points. */
export const disputed: readonly Disputed[] = [
  { id: "crimea", points: [[34.1, 45]], areas: ["Russia"] },
  { id: "kosovo", points: [[21, 42.6]], areas: ["Kosovo"] },
  { id: "transnistria", points: [[29.5, 46.95]], areas: ["Moldova"] },
  {
    id: "abkhazia",
    points: [
      [41.2, 43.1],
      [44, 42.35],
    ],
    areas: ["Georgia", "Georgia"],
  },
  { id: "karabakh", points: [[46.7, 39.85]], areas: ["Azerbaijan"] },
  { id: "north-cyprus", points: [[33.4, 35.25]], areas: ["N. Cyprus"] },
  {
    id: "palestine",
    points: [
      [35.25, 32],
      [34.35, 31.4],
    ],
    areas: ["Palestine", "Palestine"],
  },
  { id: "golan", points: [[35.8, 33]], areas: ["Israel"] },
  {
    id: "kashmir",
    points: [
      [74.8, 34.1],
      [74.5, 36],
      [79.5, 35.2],
      [77, 35.4],
    ],
    areas: ["India", "Pakistan", "China", "Siachen Glacier"],
  },
  { id: "arunachal", points: [[94, 28]], areas: ["India"] },
  { id: "taiwan", points: [[121, 24]], areas: ["Taiwan"] },
  { id: "kurils", points: [[147.9, 45]], areas: ["Russia"] },
  {
    id: "western-sahara",
    points: [
      [-14, 24.5],
      [-9, 26.5],
    ],
    areas: ["Morocco", "W. Sahara"],
  },
  { id: "somaliland", points: [[44.5, 9.6]], areas: ["Somaliland"] },
  { id: "abyei", points: [[28.4, 9.6]], areas: ["Sudan"] },
  { id: "halaib", points: [[35.5, 22.3]], areas: ["Egypt"] },
];
