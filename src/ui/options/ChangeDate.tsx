import { useState } from "react";
import { Button, Dialog, DialogTrigger, Form, Input, Label, Popover, TextField } from "react-aria-components";
import { knownDay } from "../../choices/addressKnown.ts";
import { useDesk } from "../context.ts";

interface ChangeDateProps {
  readonly date: string | undefined;
  readonly onDate: (date: string | undefined) => void;
}

/** A date of the reader's own, typed and then set: half a date changes nothing. */
export function ChangeDate({ date, onDate }: ChangeDateProps) {
  const words = useDesk().text.change.options;
  return (
    <div className="pick">
      <DialogTrigger>
        <Button className="pick-button">
          <span className="pick-value">{words.date}</span>
          <span aria-hidden="true">▾</span>
        </Button>
        <Popover className="popover">
          <Dialog className="change-date" aria-label={words.date}>
            {({ close }) => (
              <DateForm
                date={date}
                onDate={(day) => {
                  onDate(day);
                  close();
                }}
              />
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}

function DateForm({ date, onDate }: ChangeDateProps) {
  const words = useDesk().text.change.options;
  const [typed, setTyped] = useState(date ?? "");
  const [wrong, setWrong] = useState(false);
  const typing = (words: string) => {
    setTyped(words);
    setWrong(false);
  };
  return (
    <Form
      validationBehavior="aria" // a browser's own would keep a date once wrong from being set at all
      onSubmit={(event) => {
        event.preventDefault();
        const day = knownDay(typed.trim());
        if (day === null) setWrong(true);
        else onDate(day);
      }}
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened the popover asked for it */}
      <TextField className="search field" value={typed} onChange={typing} isInvalid={wrong} autoFocus>
        <Label className="hidden">{words.dateLabel}</Label>
        <Input placeholder={words.dateHint} />
      </TextField>
      <Button type="submit" className="button">
        {words.setDate}
      </Button>
      {wrong && (
        <p role="alert" className="faint fault">
          {words.dateWrong}
        </p>
      )}
      {date !== undefined && (
        <Button className="quiet" onPress={() => onDate(undefined)}>
          {words.clearDate}
        </Button>
      )}
    </Form>
  );
}
