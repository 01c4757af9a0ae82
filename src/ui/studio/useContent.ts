import { useState } from "react";
import { changeFigure } from "../../choices/actions.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import { useChoices, useDesk } from "../context.ts";

/** What a person writes for a figure, and what stands in it beside its plot. */
export type OwnContent = {
  readonly [K in "title" | "alt" | "lanes"]?: FigureChoice[K] | undefined;
};

/** The figure in the studio with its own words, and how they are changed. */
export interface Content {
  readonly choices: Choices;
  /** Undefined where the figure is no longer on the page. */
  readonly choice: FigureChoice | undefined;
  readonly change: (options: OwnContent, gesture?: string) => void;
}

/**
 * The words of a figure are the reader's choices: in the link, in undo. The figures of a country's page are made for the page
 * and hold none, so there they are kept as long as the studio is open.
 */
export function useContent(id: string): Content {
  const { store, pageOf } = useDesk();
  const choices = useChoices();
  const [own, setOwn] = useState<OwnContent>({});
  const shown = pageOf === undefined ? choices : changeFigure(id, own)(choices);
  // The same object as long as nothing changed, so that the picture is not made again.
  const [kept, setKept] = useState(shown);
  const same = kept === shown || JSON.stringify(kept) === JSON.stringify(shown);
  if (!same) setKept(shown);
  const stable = same ? kept : shown;
  return {
    choices: stable,
    choice: stable.figures.find((figure) => figure.id === id),
    change: (options, gesture) => {
      if (pageOf === undefined) store.act(changeFigure(id, options), gesture);
      else setOwn((before) => ({ ...before, ...options }));
    },
  };
}
