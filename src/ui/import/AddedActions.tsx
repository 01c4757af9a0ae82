import { useState } from "react";
import { Button, Form, Input, Label, TextField } from "react-aria-components";
import { fileReader, ReaderEnded } from "../../browser/reader.ts";
import { saveFile } from "../../browser/save.ts";
import { useAdding } from "./adding.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import type { AddedSet } from "./useAdded.ts";

const longestTitle = 200;

interface AddedActionsProps {
  readonly set: AddedSet;
  readonly onRemove: () => void;
}

/** What can be done with a data set of the reader's own. */
export function AddedActions({ set: { record }, onRemove }: AddedActionsProps) {
  const { text, announce, alert } = useDesk();
  const t = text.adding;
  const { rename, edit } = useAdding();
  const [typed, setTyped] = useState<string | null>(null);
  const title = plainly(record.title);
  const save = async () => {
    const reader = fileReader();
    try {
      const name = `${record.id}.zip`;
      saveFile(await reader.ask("zip", { files: record.files }), name);
      announce(t.exported(name));
    } catch (error) {
      alert(text.errors.cannotSave(error instanceof ReaderEnded ? error.message : String(error)));
    }
    reader.stop();
  };
  if (typed !== null) {
    return (
      <Form
        className="import-way"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === "") return;
          rename(record.id, typed.trim());
          setTyped(null);
        }}
      >
        <TextField
          className="import-field"
          value={typed}
          onChange={setTyped}
          onKeyDown={(event) => {
            if (event.key === "Escape") setTyped(null);
          }}
        >
          <Label className="label">{t.renameLabel}</Label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened it asked for it */}
          <Input autoFocus maxLength={longestTitle} />
        </TextField>
        <Button className="button" type="submit">
          {t.renameSave}
        </Button>
        <Button className="button" onPress={() => setTyped(null)}>
          {t.cancel}
        </Button>
      </Form>
    );
  }
  return (
    <div className="row import-actions">
      <Button
        className="quiet"
        aria-label={t.actionOn(t.rename, title)}
        onPress={() => setTyped(record.title)}
      >
        {t.rename}
      </Button>
      {record.original !== null && (
        <Button className="quiet" aria-label={t.actionOn(t.edit, title)} onPress={() => edit(record.id)}>
          {t.edit}
        </Button>
      )}
      <Button className="quiet" aria-label={t.actionOn(t.export, title)} onPress={() => void save()}>
        {t.export}
      </Button>
      <Button className="quiet" aria-label={t.actionOn(t.remove, title)} onPress={onRemove}>
        {t.remove}
      </Button>
    </div>
  );
}
