import type { GroupId, OwnGroup } from "../country/groups.ts";
import { eventKinds } from "../dataset/dataset.ts";
import type { Library } from "../dataset/library.ts";
import { ordered, panel } from "./actions.ts";
import { groupText, isGroupKey, isNoteKey, noteOf, noteText, ownGroupOf } from "./addressExtras.ts";
import {
  absentDataset,
  countryList,
  groupId,
  isKnownCountry,
  knownDay,
  knownEvent,
  knownIndex,
  none,
  wholeYear,
  yearRange,
} from "./addressKnown.ts";
import { optionText, optionValue } from "./addressOptions.ts";
import {
  defaultChoices,
  figureKinds,
  type Choices,
  type Clause,
  type ClauseField,
  type FigureChoice,
  type Note,
} from "./choices.ts";
import { indicesNamed } from "./indicesRead.ts";
import { storyIds } from "./stories.ts";

/** The version of the address. A change that older links would misread raises it. */
const version = "1";
const versionKey = "v";
/** Choices as named texts: the one list of what can stand in an address. */
type Settings = ReadonlyMap<string, string>;

/** What an address gave, and the parts of it that could not be understood, as they were written. */
export interface Address {
  readonly choices: Choices;
  readonly problems: readonly string[];
}

/** The query of the link to these choices: readable, only what differs from the default. "" for the default. */
export function addressOf(choices: Choices): string {
  const settings = settingsOf(choices);
  const usual = settingsOf(defaultChoices);
  const ids = new Set(choices.figures.map((figure) => figure.id));
  const lost = [...usual.keys()].filter(
    (key) => !settings.has(key) && (!isOption(key) || ids.has(ownerOf(key))),
  );
  const parts = [
    ...[...settings].filter(([key, value]) => usual.get(key) !== value),
    ...lost.map((key) => [key, none] as const),
  ];
  if (parts.length === 0) return "";
  return `?${[[versionKey, version] as const, ...parts].map(([k, v]) => `${written(k)}=${written(v)}`).join("&")}`;
}

/**
 * The choices of an address. Parts that are unknown or damaged fall back to the default and are listed in `problems`.
 * With a library, indices and events must exist in it. `country=` and `time=` are understood as other tools write them.
 */
export function choicesOf(search: string, library?: Library): Address {
  const problems: string[] = [];
  const settings = new Map(settingsOf(defaultChoices));
  const given = new Map<string, string>();
  for (const [key, value] of new URLSearchParams(search)) {
    if (key === versionKey) {
      if (value !== version) problems.push(`${key}=${value}`);
      continue;
    }
    given.set(key === "country" ? "countries" : key === "time" ? "years" : key, value);
  }
  for (const [key, value] of given) settings.set(key, value);
  const strangers = (given.get("countries") ?? "").split("~").filter((code) => code !== "" && code !== none);
  for (const code of strangers) if (!isKnownCountry(code, library)) problems.push(`countries=${code}`);
  const choices = parse(settings, library, (key) => {
    if (key === "countries") return; // each unknown code is named above
    if (given.has(key)) problems.push(`${key}=${given.get(key)}`);
  });
  return { choices, problems: [...new Set(problems)] };
}

/** The data sets that these choices need and that are not open, by id. */
export function absentDatasets(choices: Choices, library: Library): readonly string[] {
  return [...new Set(indicesNamed(choices).flatMap((id) => absentDataset(id, library) ?? []))];
}

/** Every setting of the choices as text, in a fixed order. */
function settingsOf(choices: Choices): Settings {
  const settings = new Map<string, string>([
    ["index", choices.index],
    ["group", choices.group],
    ["countries", choices.countries.join("~")],
  ]);
  for (const clause of ordered(choices.clauses)) {
    settings.set(keyOf(clause), clauseText(clause));
  }
  settings.set("figures", choices.figures.map((figure) => figure.id).join("~"));
  for (const figure of choices.figures) {
    for (const [option, value] of Object.entries(figure)) {
      if (option !== "id" && option !== "kind")
        settings.set(`${figure.id}.${option}`, optionText(option, value));
    }
  }
  if (choices.enlarged !== null) settings.set("enlarged", choices.enlarged);
  if (choices.story !== null) settings.set("story", choices.story);
  if (choices.profile !== null) settings.set("profile", choices.profile);
  for (const group of choices.groups) settings.set(group.id, groupText(group));
  choices.notes.forEach((note, i) => settings.set(`note-${i + 1}`, noteText(note)));
  return settings;
}

/** Filters of the panel go by their field alone, except on countries: that name is taken by the countries chosen. */
function keyOf({ source, field }: Clause): string {
  return source === panel && field !== "countries" ? field : `${source}:${field}`;
}

function clauseText(clause: Clause): string {
  switch (clause.field) {
    case "years":
      return clause.value.join("..");
    case "countries":
    case "eventKinds":
      return clause.value.join("~");
    case "scores":
      return `${clause.value.index}~${clause.value.year}~${clause.value.range.join("..")}`;
    case "edition":
      return String(clause.value);
    default:
      return clause.value;
  }
}

type Fault = (key: string) => void;

function parse(settings: Settings, library: Library | undefined, fault: Fault): Choices {
  /** The parsed setting, or the default's where it is absent or makes no sense. */
  const read = <T>(key: string, parser: (text: string) => T | null, fallback: T): T => {
    const text = settings.get(key);
    if (text === undefined) return fallback;
    const value = parser(text);
    if (value === null) fault(key);
    return value ?? fallback;
  };
  const figures = read("figures", figureList, defaultChoices.figures).map((figure) =>
    withOptions(figure, settings, library, fault),
  );
  const ids = new Set(figures.map((figure) => figure.id));
  const clauses: Clause[] = [];
  const groups: OwnGroup[] = [];
  const notes: Note[] = [];
  const known = new Set(["index", "group", "countries", "figures", "enlarged", "story", "profile"]);
  for (const [key, text] of settings) {
    if (isOption(key)) {
      const usual = defaultChoices.figures.some((figure) => figure.id === ownerOf(key));
      if (!ids.has(ownerOf(key)) && !usual) fault(key);
      continue;
    }
    if (known.has(key)) continue;
    if (isGroupKey(key)) {
      const group = ownGroupOf(key, text, library);
      if (group === null) fault(key);
      else groups.push(group);
      continue;
    }
    if (isNoteKey(key)) {
      const note = noteOf(text, library);
      if (note === null) fault(key);
      else notes.push(note);
      continue;
    }
    const [source, field] = key.includes(":") ? (key.split(":", 2) as [string, string]) : [panel, key];
    if (!isField(field) || (source !== panel && !ids.has(source))) {
      fault(key);
      continue;
    }
    if (text === none) continue;
    const clause = clauseOf(source, field, text, library);
    if (clause !== null) {
      clauses.push(clause);
      continue;
    }
    fault(key);
    const usual = defaultChoices.clauses.find((c) => c.source === source && c.field === field);
    if (usual !== undefined) clauses.push(usual);
  }
  return {
    index: read("index", (text) => knownIndex(text, library), defaultChoices.index),
    group: read<GroupId>("group", (text) => openGroup(text, groups), defaultChoices.group),
    countries: read("countries", (text) => countryList(text, library), defaultChoices.countries),
    clauses: ordered(clauses),
    figures,
    enlarged: read<string | null>("enlarged", (text) => (ids.has(text) ? text : null), null),
    story: read<string | null>("story", (text) => storyIds.find((id) => id === text) ?? null, null),
    profile: read<string | null>("profile", (text) => (isKnownCountry(text, library) ? text : null), null),
    groups,
    notes,
  };
}

/** A group of the app's, or one of the reader's own that the same link holds. */
function openGroup(text: string, own: readonly OwnGroup[]): GroupId | null {
  const id = groupId(text);
  return id === null || !isGroupKey(id) || own.some((group) => group.id === id) ? id : null;
}

function figureList(text: string): FigureChoice[] | null {
  if (text === "") return [];
  const figures = text.split("~").flatMap((id): FigureChoice[] => {
    const [, name, number] = /^([a-z]+)(?:-([1-9]\d{0,3}))?$/.exec(id) ?? [];
    const kind = figureKinds.find((k) => k === name);
    return kind === undefined || number === "1" ? [] : [{ id, kind }];
  });
  const unique = new Set(figures.map((figure) => figure.id));
  return unique.size === text.split("~").length ? figures : null;
}

/** The figure with the options that stand in the settings, those that make no sense left out. */
function withOptions(
  figure: FigureChoice,
  settings: Settings,
  library: Library | undefined,
  fault: Fault,
): FigureChoice {
  const options: Record<string, unknown> = {};
  for (const [key, text] of settings) {
    if (!isOption(key) || ownerOf(key) !== figure.id || text === none) continue;
    const option = key.slice(figure.id.length + 1);
    const value = optionValue(option, text, library);
    if (value === null) fault(key);
    else options[option] = value;
  }
  return { ...figure, ...options };
}

function clauseOf(
  source: string,
  field: ClauseField,
  text: string,
  library: Library | undefined,
): Clause | null {
  switch (field) {
    case "years": {
      const value = yearRange(text);
      return value && { source, field, value };
    }
    case "countries": {
      const value = countryList(text, library);
      return value && value.length > 0 ? { source, field, value } : null;
    }
    case "edition": {
      const value = wholeYear(text);
      return value === null ? null : { source, field, value };
    }
    case "eventKinds": {
      const value =
        text === "" ? [] : text.split("~").map((name) => eventKinds.find((kind) => kind === name));
      return value.includes(undefined)
        ? null
        : { source, field, value: eventKinds.filter((kind) => value.includes(kind)) };
    }
    case "scores": {
      const [, index, year, low, high] =
        /^(.+)~(\d{4})~(-?[\d.]+(?:e-?\d+)?)\.\.(-?[\d.]+(?:e-?\d+)?)$/.exec(text) ?? [];
      if (index === undefined || knownIndex(index, library) === null) return null;
      const range = [Number(low), Number(high)] as const;
      return range.every(Number.isFinite) && range[0] <= range[1]
        ? { source, field, value: { index, year: Number(year), range } }
        : null;
    }
    case "known":
      return knownDay(text) === null ? null : { source, field, value: text };
    case "event":
      return knownEvent(text, library) ? { source, field, value: text } : null;
    case "measure":
    case "category":
      return /^[\w:-]{1,60}$/.test(text) ? { source, field, value: text } : null;
  }
}

const fields: Readonly<Record<ClauseField, true>> = {
  years: true,
  countries: true,
  edition: true,
  measure: true,
  category: true,
  eventKinds: true,
  event: true,
  scores: true,
  known: true,
};

function isField(name: string): name is ClauseField {
  return Object.hasOwn(fields, name);
}

function isOption(key: string): boolean {
  return key.includes(".") && !key.includes(":");
}

function ownerOf(key: string): string {
  return key.slice(0, key.indexOf("."));
}

/** Percent-encodes what a query cannot hold, and leaves "~", ":" and "." readable. Half characters, which UTF-8 lacks, are U+FFFD. */
function written(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"))
    .replaceAll("%3A", ":")
    .replaceAll("%20", "+");
}
