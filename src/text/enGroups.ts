import { number, plural } from "./enFormat.ts";

/** Words for groups of the reader's own. */
export const enGroups = {
  make: "Make a group…",
  edit: "Edit…",
  remove: "Remove",
  editNamed: (name: string) => `Edit the group ${name}`,
  removeNamed: (name: string) => `Remove the group ${name}`,
  making: "Make a group",
  editing: "Edit the group",
  about: "The group can be the context of the page and a region of a figure. It travels in the link.",
  name: "Name",
  countries: "Countries of the group",
  counted: (count: number) => `${plural(count, "country", "countries")} in the group`,
  listed: (shown: number, all: number) =>
    `${number(shown)} of ${number(all)} listed: type to find the others`,
  noneTicked: "Take none",
  save: "Save",
  cancel: "Cancel",
  told: {
    made: (name: string, count: number) =>
      `Group ${name} made, with ${plural(count, "country", "countries")}.`,
    removed: (name: string) => `Group ${name} removed.`,
    changed: (name: string, count: number) => `${name} now holds ${plural(count, "country", "countries")}.`,
    renamed: (before: string, after: string) => `Group ${before} is now called ${after}.`,
  },
  faults: {
    name: "Give the group a name.",
    taken: "Another group has this name.",
    countries: "Tick at least one country.",
  },
} as const;
