import { useEffect, useRef, useState } from "react";
import { Button, Label, Text, TextArea, TextField } from "react-aria-components";
import { useDesk } from "../context.ts";

/** So long after the last letter the text is taken into the picture, ms. */
const rest = 600;

interface OwnTextProps {
  readonly label: string;
  readonly about?: string;
  /** What was written by the reader, if anything. */
  readonly own: string | undefined;
  /** What the data say, shown as long as nothing else is written. */
  readonly written: string;
  readonly longest: number;
  /** Lines that are seen at once. */
  readonly lines: number;
  /** Undefined: back to the written one. */
  readonly onChange: (own: string | undefined) => void;
  /** The field was left: what is typed next is another step. */
  readonly onEnd: () => void;
}

/** A text made from the data that may be written anew. Typing without a pause is one step to undo. */
export function OwnText({ label, about, own, written, longest, lines, onChange, onEnd }: OwnTextProps) {
  const { text } = useDesk();
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const untaken = useRef<(() => void) | null>(null);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      untaken.current?.(); // closed before the rest was over: nothing that was typed is lost
    },
    [],
  );
  const take = (typed: string) => {
    clearTimeout(timer.current);
    untaken.current = null;
    const clean = typed.replace(/\s+/g, " ").trim();
    const next = clean === "" || (own === undefined && clean === written.trim()) ? undefined : clean;
    if (next !== own) onChange(next);
  };
  return (
    <div className="own-text">
      <TextField
        className="studio-text"
        value={draft ?? own ?? written}
        maxLength={longest}
        onChange={(typed) => {
          setDraft(typed);
          clearTimeout(timer.current);
          untaken.current = () => take(typed);
          timer.current = setTimeout(() => take(typed), rest);
        }}
        onBlur={() => {
          if (draft !== null) take(draft);
          setDraft(null);
          onEnd();
        }}
      >
        <Label className="label">{label}</Label>
        <TextArea rows={lines} />
        {about !== undefined && (
          <Text slot="description" className="faint">
            {about}
          </Text>
        )}
      </TextField>
      {own !== undefined && (
        <Button
          className="quiet own-back"
          aria-label={`${text.studio.written}: ${label}`}
          onPress={() => {
            clearTimeout(timer.current);
            untaken.current = null;
            setDraft(null);
            onChange(undefined);
            onEnd();
          }}
        >
          {text.studio.written}
        </Button>
      )}
    </div>
  );
}
