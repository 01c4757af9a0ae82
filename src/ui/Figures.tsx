import { useDeferredValue } from "react";
import { AddFigure } from "./AddFigure.tsx";
import { useChoices, useDesk } from "./context.ts";
import { FigureCard } from "./FigureCard.tsx";
import { fullRows } from "./rows.ts";
import { useEnlarged } from "./useEnlarged.ts";

/** The figures of the page, in the reader's order, and the way to add one. */
export function Figures() {
  const { text } = useDesk();
  const choices = useDeferredValue(useChoices()); // a dragged handle moves at once, the figures follow
  const shown = choices.figures.filter(({ id }) => choices.enlarged === null || choices.enlarged === id);
  const full = fullRows(
    shown.map(({ id, kind, wide = false }) => ({
      id,
      wide: wide || kind === "table" || choices.enlarged === id,
    })),
  );
  useEnlarged(choices.enlarged);
  return (
    <section className="figures" aria-label={text.ui.figures}>
      {shown.length === 0 && <p>{text.ui.emptyPage}</p>}
      {shown.map((choice) => (
        <FigureCard key={choice.id} choice={choice} choices={choices} full={full.has(choice.id)} />
      ))}
      {choices.enlarged === null && (
        <AddFigure className="button add-figure" words={`+ ${text.ui.addFigure}`} />
      )}
    </section>
  );
}
