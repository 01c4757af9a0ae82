import { useRef, useState } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { useDesk } from "../context.ts";
import { plainly, Raw } from "../Raw.tsx";
import "./importUnread.css";
import type { ImportPart } from "./importPart.ts";
import { readingColumn, unreadFound } from "./unreadColumns.ts";

interface ImportUnreadProps {
  readonly unread: ImportPart["reading"]["unread"];
  readonly alsoRead: readonly string[] | undefined;
  readonly correct: ImportPart["correct"];
}

/** The columns of a file too wide to be read whole: how many wait, a search over their names, and those that were chosen. */
export function ImportUnread({ unread, alsoRead = [], correct }: ImportUnreadProps) {
  const { text } = useDesk();
  const t = text.adding;
  const [typed, setTyped] = useState("");
  const input = useRef<HTMLInputElement>(null);
  if (unread.count === 0 && alsoRead.length === 0) return null;
  const { first, more } = unreadFound(
    unread.names.filter((name) => !alsoRead.includes(name)),
    typed,
  );
  const read = (name: string, isRead: boolean) => {
    correct(readingColumn(alsoRead, name, isRead));
    input.current?.focus(); // the button that was pressed is gone
  };
  return (
    <section className="import-unread" aria-label={t.unreadFind}>
      <p>{t.unread(unread.count)}</p>
      <SearchField className="search" aria-label={t.unreadFind} value={typed} onChange={setTyped}>
        <Input ref={input} placeholder={t.unreadFind} />
      </SearchField>
      <div className="import-unread-names" aria-live="polite">
        {first.map((name) => (
          <Button
            key={name}
            className="quiet"
            aria-label={t.unreadRead(plainly(name))}
            onPress={() => read(name, true)}
          >
            + <Raw text={name} />
          </Button>
        ))}
        {typed.trim() !== "" && <span className="faint">{t.unreadFound(first.length, more)}</span>}
      </div>
      {alsoRead.length > 0 && (
        <div className="import-unread-names">
          <span className="faint">{t.alsoRead}</span>
          {alsoRead.map((name) => (
            <Button
              key={name}
              className="chip"
              aria-label={t.alsoReadLeave(plainly(name))}
              onPress={() => read(name, false)}
            >
              <Raw text={name} /> <span aria-hidden="true">×</span>
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
