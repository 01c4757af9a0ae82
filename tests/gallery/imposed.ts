import type { FigureChoice } from "../../src/choices/choices.ts";
import type { ImposedFine } from "../../src/dataset/dataset.ts";
import { choicesWith, libraryWith } from "../fixtures.ts";
import { fine } from "../imposedFixtures.ts";
import { article490, rates } from "../tariffsFixtures.ts";
import { withLongWords } from "../longWords.ts";
import type { GalleryCase } from "./case.ts";

const day = (iso: string) => ({ iso, precision: "day" }) as const;
const year = (of: number) => ({ iso: `${of}-01-01`, precision: "year" }) as const;

const fines: readonly ImposedFine[] = [
  fine({
    date: day("2006-06-27"),
    article: "374-1/375",
    subject: "leader",
    amount: 103000,
    mciMultiple: 100,
  }),
  fine({ date: year(2013), article: "374-1/375", amount: null, mciMultiple: 50 }),
  fine({ date: day("2015-06-15"), article: "490(1)" }),
  fine({ date: year(2017), article: "490", amount: 79415, mciMultiple: 35 }),
  fine({ date: day("2017-06-29"), article: "490", subject: "legal_entity", amount: 680000 }),
  fine({ date: year(2019), article: "490", subject: "all", amount: 130952 }),
  fine({
    date: { iso: "2023-03-01", precision: "month" },
    article: "490(1)",
    amount: 172500,
    mciMultiple: 50,
  }),
  fine({ date: year(2025), article: "490(1)", amount: 196600, mciMultiple: 50 }),
];

function drawn(
  name: string,
  about: string,
  options: Partial<FigureChoice> = {},
  frame: Pick<GalleryCase, "width" | "theme"> = {},
  given: readonly ImposedFine[] = fines,
): GalleryCase {
  const { choices } = choicesWith("imposed", { countries: ["KAZ"] }, options);
  return {
    name,
    about,
    library: libraryWith({ fines: given, tariffs: article490, rates }),
    choices,
    ...frame,
  };
}

const usual: readonly GalleryCase[] = [
  drawn(
    "mci",
    "Fines as dots, squares and diamonds by who was fined; the tariff as steps; multiples beside the marks.",
  ),
  drawn(
    "wages",
    "Months of wage: the law's line falls with every rise of wages; fines without a rate in their lane.",
    {
      unit: "wages",
    },
  ),
  drawn(
    "tenge-narrow",
    "Tenge on a phone: labels that do not fit are left to the details.",
    { unit: "tenge" },
    { width: 360 },
  ),
  drawn("dark", "The same on the dark ground.", {}, { theme: "dark" }),
  drawn(
    "no-rate",
    "No fine has a rate in the unit: said, with every fine in the lane.",
    { unit: "dollars" },
    {},
    fines.slice(0, 2),
  ),
  drawn("none", "A country without a reported fine.", {}, {}, []),
];

export const cases: readonly GalleryCase[] = [
  ...usual,
  ...usual.filter(({ name }) => name === "mci").map(withLongWords),
];
