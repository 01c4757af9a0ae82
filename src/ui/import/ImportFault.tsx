import { useEffect, useState } from "react";
import { Button, Form } from "react-aria-components";
import { encodings, type Dialect, type Encoding } from "../../read/plan.ts";
import type { FileFault, FileFaultKind } from "../../read/reading.ts";
import { StageTitle } from "./StageTitle.tsx";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { plainly } from "../Raw.tsx";
import { FaultWords } from "./FaultWords.tsx";
import { PlainNumber } from "./PlainFields.tsx";
import type { Check } from "./useCheck.ts";

/** Faults that may come of how the file was read, and not of the file. */
const mendable: ReadonlySet<FileFaultKind> = new Set([
  "only-header",
  "no-numbers",
  "no-country",
  "no-period",
  "too-many-columns",
  "too-many-cells",
  "line-too-long",
  "name-too-long",
]);

interface ImportFaultProps {
  readonly name: string;
  readonly fault: FileFault;
  readonly check: Check;
  readonly onCancel: () => void;
}

/** Why a file gave no table, and the way to read it otherwise where that may help. */
export function ImportFault({ name, fault, check, onCancel }: ImportFaultProps) {
  const { text } = useDesk();
  const t = text.adding;
  return (
    <div className="import-progress">
      <StageTitle>{plainly(name)}</StageTitle>
      <FaultWords fault={fault} />
      <p>{t.notRead}</p>
      {mendable.has(fault.fault) ? (
        <Otherwise check={check} onCancel={onCancel} />
      ) : (
        <div className="row">
          <Button className="button" onPress={onCancel}>
            {t.close}
          </Button>
        </div>
      )}
    </div>
  );
}

const guess = "guess";
const delimiters = [",", ";", "\t", "|", ":", " ", ""] as const;

function Otherwise({ check, onCancel }: Omit<ImportFaultProps, "name" | "fault">) {
  const { text, announce } = useDesk();
  const t = text.adding;
  const { firstLines, startFrom, busy } = check;
  const [encoding, setEncoding] = useState<Encoding | typeof guess>(guess);
  const [delimiter, setDelimiter] = useState<Dialect["delimiter"]>(guess);
  const [preamble, setPreamble] = useState<number | null>(null);
  const [header, setHeader] = useState<number | null>(null);
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    const show = async () => {
      try {
        const found = await firstLines(encoding === guess ? undefined : encoding);
        if (current) setLines(found.lines);
      } catch {
        return; // the check tells what became of the reader
      }
    };
    void show();
    return () => {
      current = false;
    };
  }, [firstLines, encoding]);
  return (
    <Form
      className="import-otherwise"
      aria-label={t.otherwise}
      onSubmit={(event) => {
        event.preventDefault();
        announce(t.otherwiseReading, false);
        startFrom({
          ...(encoding === guess ? {} : { encoding }),
          ...(delimiter === guess ? {} : { dialect: { delimiter, quote: '"', comment: "", wrapped: false } }),
          ...(preamble === null && header === null
            ? {}
            : { layout: { preamble: preamble ?? 0, header: header ?? 1, trailer: 0 } }),
        });
      }}
    >
      <h3>{t.otherwise}</h3>
      <p className="faint" id="import-first-lines">
        {t.otherwiseHow}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
      <pre className="import-lines-of-file" role="region" tabIndex={0} aria-labelledby="import-first-lines">
        {lines.map(plainly).join("\n")}
      </pre>
      <div className="import-pair">
        <Pick
          label={t.encoding}
          value={encoding}
          options={[
            { id: guess, name: t.asGuessed },
            ...encodings.map((id) => ({ id, name: t.encodings[id] })),
          ]}
          onPick={setEncoding}
        />
        <Pick<string>
          label={t.delimiterLabel}
          value={delimiter}
          options={[
            { id: guess, name: t.asGuessed },
            ...delimiters.map((id) => ({ id, name: t.delimiters[id] })),
          ]}
          onPick={setDelimiter}
        />
        <PlainNumber
          label={t.preambleLabel}
          name={t.preambleLabel}
          placeholder={t.asGuessed}
          value={preamble}
          onChange={(rows) => setPreamble(wholeOf(rows, 1000))}
        />
        <PlainNumber
          label={t.headerLabel}
          name={t.headerLabel}
          placeholder={t.asGuessed}
          value={header}
          onChange={(rows) => setHeader(wholeOf(rows, mostHeader))}
        />
      </div>
      <div className="row">
        <Button className="button strong" type="submit" isDisabled={busy}>
          {busy ? t.otherwiseReading : t.otherwiseRead}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t.close}
        </Button>
      </div>
    </Form>
  );
}

const mostHeader = 5;

function wholeOf(rows: number | null, most: number): number | null {
  return rows === null ? null : Math.max(0, Math.min(most, Math.round(rows)));
}
