import type { ThemeName } from "./frame.ts";
import { greyAt, isGrey, isLight } from "./theme.ts";

/**
 * Six colours for lines and dots that stand for an index, with a letter each so that none is known by colour alone. Each
 * reads at 4.5:1 on its ground; countries have hues of their own.
 */
const inks: readonly (readonly [light: string, dark: string])[] = [
  ["#0f6a8b", "#63c3e3"],
  ["#b0470d", "#f4a463"],
  ["#6a3fa0", "#c6a8f3"],
  ["#3a7420", "#9cd670"],
  ["#a51f58", "#f28fba"],
  ["#6b5b00", "#d9c65e"],
];

const dashes: readonly (string | null)[] = [null, "6 3", "2 2", "7 2 2 2", "4 2", "1 3"];

/** The colour of the index at a place in the list of those shown. */
export function indexColour(place: number, theme: ThemeName): string {
  const [light, dark] = inks[place % inks.length] ?? ["#000000", "#ffffff"];
  return isGrey(theme) ? greyAt(place, theme) : isLight(theme) ? light : dark;
}

/** In grey the dash of the line of the index at that place, so that shade and dash together tell six apart; null: solid. */
export function indexDash(place: number, theme: ThemeName): string | null {
  return isGrey(theme) ? (dashes[place % dashes.length] ?? null) : null;
}

/** "A" for the first, "B" for the second. */
export function indexLetter(place: number): string {
  return String.fromCharCode(65 + place);
}
