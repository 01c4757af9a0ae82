import { useEffect, useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { placeWords } from "../charts/notes.ts";
import { setNote } from "../choices/actions.ts";
import { useDesk } from "./context.ts";
import type { NotePlace } from "./notePlace.ts";
import "./notes.css";

/** The most that a link carries of one note. */
export const longestNote = 500;

interface NoteFormProps {
  readonly place: NotePlace;
  /** The note that is written anew, by its place in the list; absent for a new one. */
  readonly number?: number;
  readonly words?: string;
  readonly onDone: () => void;
}

/** The words of one note. Saving is one step to undo. */
export function NoteForm({ place, number, words = "", onDone }: NoteFormProps) {
  const { library, store, text } = useDesk();
  const [written, setWritten] = useState(words);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  useEffect(() => field.current?.focus(), []);
  const left = longestNote - written.length;
  const save = () => {
    if (written.trim() === "") return;
    store.act(setNote({ ...place, text: written.trim() }, number ?? null));
    onDone();
  };
  return (
    <form
      className="note-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          onDone();
        } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save();
      }}
    >
      <label htmlFor={name}>{text.notes.on(placeWords({ ...place, text: "" }, library, text))}</label>
      <textarea
        id={name}
        ref={field}
        rows={3}
        dir="auto"
        maxLength={longestNote}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
      />
      <div className="row">
        <Button className="button strong" type="submit" isDisabled={written.trim() === ""}>
          {text.notes.save}
        </Button>
        <Button className="button" onPress={onDone}>
          {text.notes.cancel}
        </Button>
        {left <= 100 && <span className="faint">{text.notes.left(left)}</span>}
      </div>
    </form>
  );
}
