import type { Figure } from "../charts/figureOf.ts";
import { useDesk } from "./context.ts";
import { useNotesTold } from "./notesShown.ts";
import "./notes.css";

/** The reader's notes under a figure that is no drawing on the page: a table has no place for their numbers. */
export function NotesUnder({ drawn, id }: { readonly drawn: Figure; readonly id: string }) {
  const { text } = useDesk();
  useNotesTold(id, drawn);
  if (drawn.notes.length === 0) return null;
  return (
    <div className="notes-under">
      <strong>{text.notes.inFigure}</strong>
      <ul>
        {drawn.notes.map(({ place, pinnedTo, words }) => (
          <li key={place} dir="auto">
            {text.notes.item(pinnedTo, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
