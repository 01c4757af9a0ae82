import { openFirst } from "../../browser/library.ts";
import { rememberedTheme, themeNow } from "../../browser/theme.ts";
import { figureOf } from "../../charts/figureOf.ts";
import { fetchedCode } from "../../charts/kindsOnDemand.ts";
import "../../charts/trend.ts"; // the figure that the page opens on: with the start, not after it
import { countryColour } from "../../charts/theme.ts";
import { choicesOf } from "../../choices/address.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import { enStart } from "../../text/enStart.ts";
import "../../views/trend.ts";
import { chipsOf, type Chip } from "../chips.ts";
import { fullRows } from "../rows.ts";
import { wordsOfFirst } from "./firstWords.ts";

/**
 * Shows the first figure of an address before the code of the page around it is here, in the place where the page will have
 * it. Gives what takes it away again; null where there is nothing to show early: an address that needs the whole library or
 * another page, a figure that is more than a drawing. Never rejects: the page itself tells what is amiss.
 */
export async function showFirstFigure(search: string, body: HTMLElement): Promise<(() => void) | null> {
  const theme = themeNow(rememberedTheme());
  document.documentElement.dataset["theme"] = theme;
  try {
    const library = await openFirst(search);
    if (library === null) return null;
    const { choices, problems } = choicesOf(location.search, library); // a site may have put its own address there
    const choice = firstOf(choices);
    if (choice === null || problems.length > 0) return null;
    const [code, text] = await Promise.all([fetchedCode(choice), wordsOfFirst(choices, choice)]);
    const { shell, place } = shellOf(choices, choice, chipsShown(chipsOf(choices, library, text), theme));
    const told = toldToWait();
    body.append(shell, told);
    const width = Math.floor(place.clientWidth);
    const drawn = figureOf(code, library, choices, choice.id, { document, width, theme, text });
    place.append(drawn.svg);
    return () => {
      shell.remove();
      told.remove();
    };
  } catch {
    body.querySelectorAll(".first, .first-told").forEach((element) => element.remove());
    return null;
  }
}

/** The figure on top of the page, where it is a drawing that needs nothing else. */
function firstOf({ figures, enlarged, profile }: Choices): FigureChoice | null {
  const first = figures.find(({ id }) => enlarged === null || id === enlarged);
  if (first === undefined || profile !== null || first.kind === "table" || first.kind === "map") return null;
  return first;
}

/** What a reader of screens hears meanwhile: of the figure itself there is nothing yet to walk through. */
function toldToWait(): HTMLElement {
  const told = made("p", "hidden first-told");
  told.setAttribute("role", "status");
  told.textContent = enStart.ui.loading;
  return told;
}

/** The page as far as it gives the figure its place. Nobody can use it yet: readers of screens are told to wait. */
function shellOf(choices: Choices, { id, kind }: FigureChoice, chips: HTMLElement) {
  const { figures, enlarged } = choices;
  const shell = made("div", "first");
  shell.setAttribute("aria-hidden", "true");
  const header = made("header", "header");
  const name = made("strong", "first-name");
  name.textContent = enStart.ui.name;
  header.append(name);
  const desk = made("div", "desk");
  const main = made("div", "first-main");
  const shown = figures
    .filter((figure) => enlarged === null || figure.id === enlarged)
    .map((figure) => ({
      id: figure.id,
      wide: figure.wide === true || figure.kind === "table" || enlarged === figure.id,
    }));
  const card = made("figure", fullRows(shown).has(id) ? "figure wide" : "figure");
  const bar = made("div", "figure-bar");
  const kicker = made("span", "kicker");
  kicker.textContent = enStart.kinds[kind];
  bar.append(kicker);
  const place = made("div", "figure-place");
  card.append(bar, place);
  const grid = made("div", "figures");
  grid.append(card);
  main.append(grid);
  desk.append(made("div", "filters"), main);
  shell.append(header, chips, desk);
  return { shell, place };
}

/** The filters take rows of the page: the figure stands under as many. */
function chipsShown(active: readonly Chip[], theme: "light" | "dark"): HTMLElement {
  const chips = made("div", "chips");
  for (const { words, country } of active) {
    const chip = made("span", "chip");
    const times = document.createElement("span");
    times.textContent = "×";
    chip.append(...(country === undefined ? [words, times] : [times]));
    if (country === undefined) {
      chips.append(chip);
      continue;
    }
    const [pair, name] = [made("span", "chip-pair"), made("span", "chip-name")];
    const swatch = made("span", "swatch");
    swatch.style.backgroundColor = countryColour(country, theme);
    name.append(swatch, words);
    pair.append(name, chip);
    chips.append(pair);
  }
  const clear = made("span", "quiet");
  clear.textContent = enStart.ui.clearAll;
  chips.append(clear);
  return chips;
}

function made(name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  return element;
}
