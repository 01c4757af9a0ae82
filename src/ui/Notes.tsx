import { useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useStore } from "zustand";
import { placeWords } from "../charts/notes.ts";
import { setNote } from "../choices/actions.ts";
import type { Choices, Note } from "../choices/choices.ts";
import { visible } from "../read/values/visible.ts";
import { useChoices, useDesk } from "./context.ts";
import { NewNote } from "./NewNote.tsx";
import { NoteForm } from "./NoteForm.tsx";
import { notesShown } from "./notesShown.ts";
import "./notes.css";

/** The reader's notes: what each is pinned to, where it is shown, and the way to change it or take it away. */
export function Notes() {
  const { store, text } = useDesk();
  const choices = useChoices();
  const [edited, setEdited] = useState<number | null>(null);
  const [adding, setAdding] = useState(false);
  const section = useRef<HTMLElement>(null);
  const back = () => section.current?.focus({ preventScroll: true });
  const remove = (note: Note, place: number) => {
    store.act(setNote({ ...note, text: "" }, place));
    setEdited(null);
    back();
  };
  return (
    <section className="notes" aria-labelledby="notes-title" ref={section} tabIndex={-1}>
      <div className="row">
        <h2 id="notes-title">{text.notes.title}</h2>
        <span className="spring" />
        {!adding && (
          <Button className="button" onPress={() => setAdding(true)}>
            {text.notes.add}
          </Button>
        )}
      </div>
      <p className="faint">{choices.notes.length === 0 ? text.notes.none : text.notes.about}</p>
      {adding && (
        <NewNote
          onDone={() => {
            setAdding(false);
            back();
          }}
        />
      )}
      <ol>
        {choices.notes.map((note, place) => (
          <li key={place}>
            {edited === place ? (
              <NoteForm
                place={note}
                number={place}
                words={note.text}
                onDone={() => {
                  setEdited(null);
                  back();
                }}
              />
            ) : (
              <NoteLine
                note={note}
                place={place}
                choices={choices}
                onEdit={() => setEdited(place)}
                onRemove={() => remove(note, place)}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface NoteLineProps {
  readonly note: Note;
  readonly place: number;
  readonly choices: Choices;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function NoteLine({ note, place, choices, onEdit, onRemove }: NoteLineProps) {
  const { library, text } = useDesk();
  const shown = useStore(notesShown);
  const pinnedTo = placeWords(note, library, text);
  const figures = choices.figures
    .filter(({ id }) => shown.get(id)?.includes(place) === true)
    .map(({ kind }) => text.kinds[kind]);
  return (
    <>
      <p>
        <strong>{pinnedTo}</strong>
        <span className="faint">
          {figures.length === 0 ? text.notes.notInView : text.notes.shownIn([...new Set(figures)])}
        </span>
      </p>
      <p className="note-words" dir="auto">
        {visible(note.text)}
      </p>
      <div className="row">
        <Button className="quiet" aria-label={text.notes.editOne(pinnedTo)} onPress={onEdit}>
          {text.notes.edit}
        </Button>
        <Button className="quiet" aria-label={text.notes.removeOne(pinnedTo)} onPress={onRemove}>
          {text.notes.remove}
        </Button>
      </div>
    </>
  );
}
