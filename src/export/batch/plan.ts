import { changeFigure, setCountries, setGroup } from "../../choices/actions.ts";
import { kindsWithIndex, type Choices, type FigureChoice, type FigureKind } from "../../choices/choices.ts";
import type { CountryCode } from "../../country/country.ts";
import { namedGroup, type GroupId } from "../../country/groups.ts";
import type { Library } from "../../dataset/library.ts";
import type { Messages } from "../../text/messages.ts";
import { scopeOf } from "../../views/scope.ts";
import { editionsOf, hasEditions, withEdition } from "./editions.ts";
import { defaultTemplate, nameOf, uniqueNames, type NameParts } from "./template.ts";

/** Which figures are made: all of the page, or one of them for each of several values. */
export type How =
  | { readonly kind: "page" }
  | ({ readonly kind: "each"; readonly figure: string } & (
      | { readonly over: "countries"; readonly values: readonly CountryCode[] }
      | { readonly over: "indices"; readonly values: readonly string[] }
      | { readonly over: "groups"; readonly values: readonly GroupId[] }
      | { readonly over: "editions"; readonly values: readonly number[] }
    ));
export type Over = Extract<How, { kind: "each" }>["over"];

/** One picture to make. */
export interface Planned {
  readonly choices: Choices;
  /** The figure of those choices. */
  readonly id: string;
  /** Of its files, without an extension: unique in the plan. */
  readonly name: string;
}

export interface Naming {
  readonly template?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** Names that the archive keeps for its own pages. */
const reserved = ["index", "contact-sheet", "errors"];

/**
 * The pictures to make, in order: the figures of the page, or the figure once for each value. Over countries, that country alone
 * is in colour, and no pin or filter dims it. A title or alternative text of a person's own is left out where one figure
 * becomes many: it was written for one. Throws where `planFault` tells of a fault.
 */
export function planOf(
  library: Library,
  choices: Choices,
  how: How,
  { template = defaultTemplate, language = "en" }: Naming = {},
): readonly Planned[] {
  const chosen = chosenBy(library, choices, how);
  const digits = String(chosen.length).length;
  const parts = chosen.map(({ choices: own, id }, i) => ({
    ...partsOf(library, own, figureOf(own, id)),
    lang: language,
    n: String(i + 1).padStart(digits, "0"),
  }));
  const named = (form: string) => parts.map((each) => nameOf(form, each));
  const plain = named(template);
  const isTold = template !== defaultTemplate || new Set(plain).size === plain.length;
  const unique = uniqueNames(isTold ? plain : named(template + tellingOf(how)), reserved);
  return chosen.map((one, i) => ({ ...one, name: unique[i]! }));
}

/** What the usual name does not hold although it tells one picture of a batch from the next. */
function tellingOf(how: How): string {
  if (how.kind === "page") return "";
  return how.over === "editions" ? "_{edition}" : how.over === "groups" ? "_{group}" : "";
}

/** Why there is nothing to make, in words; null where there is. */
export function planFault(choices: Choices, how: How, text: Messages): string | null {
  const words = text.batch;
  if (how.kind === "page") return choices.figures.length === 0 ? words.nothing : null;
  const figure = choices.figures.find(({ id }) => id === how.figure);
  if (figure === undefined) return words.noFigure(how.figure);
  if (!overs(figure.kind).includes(how.over)) return words.notBy[how.over](text.kinds[figure.kind]);
  return how.values.length === 0 ? words.nothing : null;
}

/** Kinds that do not read the group of the page. */
const withoutGroup: readonly FigureKind[] = [
  "timeline",
  "tariffs",
  "penalties",
  "share",
  "imposed",
  "cases",
  "against",
  "change",
];

/** By what a kind of figure can be made many times. */
export function overs(kind: FigureKind): readonly Over[] {
  return [
    ...(kind === "regions" ? [] : (["countries"] as const)),
    ...(kindsWithIndex.includes(kind) ? (["indices"] as const) : []),
    ...(withoutGroup.includes(kind) ? [] : (["groups"] as const)),
    ...(hasEditions(kind) ? (["editions"] as const) : []),
  ];
}

/** The values that a figure can be made for, by what the page and the library hold. */
export function valuesOver(
  library: Library,
  choices: Choices,
  figure: FigureChoice,
): { readonly indices: readonly string[]; readonly editions: readonly number[] } {
  return { indices: [...library.indices.keys()], editions: editionsOf(library, choices, figure) };
}

function chosenBy(library: Library, choices: Choices, how: How): readonly Omit<Planned, "name">[] {
  if (how.kind === "page") return choices.figures.map(({ id }) => ({ choices, id }));
  const figure = figureOf(choices, how.figure);
  if (!overs(figure.kind).includes(how.over)) throw new Error(`${figure.kind} not over ${how.over}`);
  const { id } = figure;
  const plain = { ...changeFigure(id, { title: undefined, alt: undefined })(choices), story: null };
  const each = (changed: Choices) => ({ choices: changed, id });
  switch (how.over) {
    case "countries": {
      const unpinned = { ...plain, clauses: plain.clauses.filter(({ field }) => field !== "countries") };
      return how.values.map((country) => each(setCountries([country])(unpinned)));
    }
    case "indices":
      return how.values.map((index) => each(changeFigure(id, { index })(plain)));
    case "groups":
      return how.values.map((group) =>
        each(
          setGroup(group)(figure.kind === "regions" ? changeFigure(id, { regions: [group] })(plain) : plain),
        ),
      );
    case "editions":
      return how.values.map((edition) => each(withEdition(library, figure, edition)(plain)));
  }
}

function figureOf({ figures }: Choices, id: string): FigureChoice {
  const found = figures.find((figure) => figure.id === id);
  if (found === undefined) throw new Error(`unknown figure: ${id}`);
  return found;
}

const mostCountries = 6;

function partsOf(library: Library, choices: Choices, figure: FigureChoice): Omit<NameParts, "lang" | "n"> {
  const { filter, focus } = scopeOf(library, choices, figure);
  const own = figure.between ?? (figure.year === undefined ? undefined : [figure.year]);
  const years = own ?? [...new Set(filter.years)];
  const group = namedGroup(choices.group, choices.groups);
  const more = focus.length - mostCountries + 1;
  return {
    kind: figure.kind,
    index: kindsWithIndex.includes(figure.kind)
      ? (figure.index ?? choices.index)
      : (figure.indices ?? []).join("-"),
    country: (focus.length > mostCountries
      ? [...focus.slice(0, mostCountries - 1), `and-${more}-more`]
      : focus
    ).join("-"),
    years: years.join("-"),
    group: group.name ?? group.id,
    edition: own?.join("-") ?? String(filter.edition ?? ""),
  };
}
