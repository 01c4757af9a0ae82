import type { Choices, FigureChoice } from "../../src/choices/choices.ts";
import type { Tariff } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { longLaw, longTitle } from "../longFixtures.ts";
import type { GalleryCase } from "./case.ts";
import { article490, rates, tariff } from "../tariffsFixtures.ts";

function drawn(
  name: string,
  about: string,
  options: Partial<FigureChoice>,
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  tariffs: readonly Tariff[] = article490,
  changes: Partial<Choices> = {},
): GalleryCase {
  const { choices } = choicesWith("tariffs", { countries: ["KAZ"], ...changes }, options);
  return { name, about, library: libraryWith({ tariffs, rates }), choices, ...frame };
}

const rouble = {
  country: "RUS",
  law: "Code of Russia",
  article: "5.26",
  unit: "RUB",
  validFrom: "2016-07-20",
};

export const cases: readonly GalleryCase[] = [
  drawn(
    "before-after",
    "Unknown amount, no longer liable, warning, expulsion, suspension, doubted rows.",
    {},
  ),
  drawn("before-after-narrow", "The same on a phone.", {}, { width: 300 }),
  drawn("before-after-dark", "The same on the dark ground.", {}, { theme: "dark" }),
  drawn("before-after-tenge", "By the MCI of the day before and of the day.", { unit: "tenge" }),
  drawn(
    "before-after-no-rate",
    "No dollar rate for 2025: said for each row.",
    { unit: "dollars" },
    { width: 440 },
  ),
  drawn("steps", "Steps with an unknown start that fades in, and lanes for other penalties.", {
    form: "steps",
  }),
  drawn("steps-tenge", "Every change of the MCI is a step; years without one are a gap.", {
    form: "steps",
    unit: "tenge",
  }),
  drawn("steps-dollars", "One value a year; years without a rate are gaps.", {
    form: "steps",
    unit: "dollars",
  }),
  drawn(
    "steps-wages-narrow",
    "Months of the average wage on a phone.",
    { form: "steps", unit: "wages" },
    { width: 300 },
  ),
  drawn("one-part", "One part and subject: its first and last amount are written.", {
    form: "steps",
    unit: "tenge",
    part: "1",
    subject: "individual",
  }),
  drawn(
    "own-unit",
    "Roubles are not converted, ranges keep both ends, nothing was replaced.",
    { unit: "dollars" },
    {},
    [
      tariff({ ...rouble, amountMin: 10000, amount: 30000 }),
      tariff({ ...rouble, subject: "legal_entity", amountMin: 100000, amount: 1000000 }),
      tariff({ ...rouble, subject: "foreigner", part: "5", penaltyKind: "expulsion", unit: "possible" }),
    ],
    { countries: ["RUS"] },
  ),
  drawn("no-tariffs", "A country without tariffs: said.", {}, {}, article490, { countries: ["UZB"] }),
  drawn(
    "long-words",
    "Long names of offences and a long title, in four parts.",
    { form: "steps", title: longTitle },
    { width: 340 },
    article490.map((one) => ({ ...one, offence: longLaw.title })),
  ),
];
