import { useState } from "react";
import { Input, Label, NumberField, Radio, RadioGroup, TextArea, TextField } from "react-aria-components";
import { tableKinds, type Decimal, type Encoding, type Layout, type Thousands } from "../../read/plan.ts";
import { useDesk } from "../context.ts";
import type { ImportPart } from "./importPart.ts";
import { Pick } from "../Pick.tsx";
import { plainly } from "../Raw.tsx";

/** The encodings worth a look, each with three lines of the file in it. */
export function EncodingForm({ reading, plan, correct }: ImportPart) {
  const { text } = useDesk();
  const [options] = useState(() => {
    const now = { encoding: reading.plan.encoding, preview: reading.before.slice(0, 3).map(cellsLine) };
    const others = reading.encodings.filter(({ encoding }) => encoding !== now.encoding);
    return [now, ...others]; // as they stood when the list was opened: the one that is chosen must not move
  });
  return (
    <Choice<Encoding>
      label={text.adding.encodingLabel}
      value={plan.encoding}
      options={options.map(({ encoding, preview }) => ({
        id: encoding,
        name: text.adding.encodings[encoding],
        lines: preview.map(plainly),
      }))}
      onPick={(encoding) => correct({ encoding })}
    />
  );
}

const delimiters = [",", ";", "\t", "|", ":", " ", ""] as const;
const quotes = ['"', "'", ""] as const;

/** The marks between and around cells. */
export function DialectForm({ plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const change = (part: Partial<typeof plan.dialect>) => correct({ dialect: { ...plan.dialect, ...part } });
  return (
    <>
      <Choice<string>
        label={t.delimiterLabel}
        value={plan.dialect.delimiter}
        options={delimiters.map((id) => ({ id, name: t.delimiters[id] }))}
        onPick={(delimiter) => change({ delimiter })}
      />
      <Choice<string>
        label={t.quoteLabel}
        value={plan.dialect.quote}
        options={quotes.map((id) => ({ id, name: t.quotes[id] }))}
        onPick={(quote) => change({ quote })}
      />
      <Words
        label={t.commentLabel}
        value={plan.dialect.comment}
        onChange={(comment) => change({ comment: comment.slice(0, 3) })}
      />
    </>
  );
}

const decimals: readonly Decimal[] = [".", ","];
const thousands: readonly Thousands[] = ["", ",", ".", " ", "'"];

/** How numbers and dates are read. */
export function ValuesForm({ plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const { values } = plan;
  const { unsettled: _, ...settled } = values;
  const change = (part: Partial<typeof values>) => correct({ values: { ...values, ...part } });
  return (
    <>
      <Choice<Decimal>
        label={t.decimalLabel}
        value={values.decimal}
        options={decimals.map((id) => ({ id, name: t.decimalNames[id] }))}
        onPick={(decimal) => {
          const same = settled.thousands === decimal;
          correct({
            values: {
              ...settled,
              decimal,
              thousands: same ? (decimal === "." ? "," : ".") : settled.thousands,
            },
          });
        }}
      />
      <Pick<Thousands>
        label={t.thousandsLabel}
        value={values.thousands}
        options={thousands
          .filter((mark) => mark !== values.decimal)
          .map((id) => ({ id, name: t.thousandsNames[id] }))}
        onPick={(mark) => correct({ values: { ...settled, thousands: mark } })}
      />
      <Choice<"day" | "month" | "unknown">
        label={t.dayFirstLabel}
        value={values.dayFirst === null ? "unknown" : values.dayFirst ? "day" : "month"}
        options={(["day", "month", "unknown"] as const).map((id) => ({ id, name: t.dayFirst[id] }))}
        onPick={(order) => change({ dayFirst: order === "unknown" ? null : order === "day" })}
      />
      <Words
        label={t.missingLabel}
        value={values.missing.join("\n")}
        lines
        onChange={(words) =>
          change({
            missing: words
              .split("\n")
              .map((word) => word.trim())
              .filter((word) => word !== ""),
          })
        }
      />
    </>
  );
}

/** Where the table begins and ends. */
export function LayoutForm({ plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  const field = (key: keyof Layout, label: string, most: number) => (
    <NumberField
      className="import-field"
      value={plan.layout[key]}
      minValue={0}
      maxValue={most}
      formatOptions={{ maximumFractionDigits: 0 }}
      onChange={(value) => {
        if (Number.isFinite(value)) correct({ layout: { ...plan.layout, [key]: value } });
      }}
    >
      <Label className="label">{label}</Label>
      <Input />
    </NumberField>
  );
  return (
    <>
      {field("preamble", t.preambleLabel, 1000)}
      {field("header", t.headerLabel, 3)}
      {field("trailer", t.trailerLabel, 100_000)}
    </>
  );
}

/** What the table holds. */
export function KindForm({ plan, correct }: ImportPart) {
  const { text } = useDesk();
  return (
    <Choice
      label={text.adding.kindLabel}
      value={plan.kind}
      options={tableKinds.map((id) => ({ id, name: text.adding.kinds[id] }))}
      onPick={(kind) => correct({ kind })}
    />
  );
}

interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly value: K;
  readonly options: readonly { readonly id: K; readonly name: string; readonly lines?: readonly string[] }[];
  readonly onPick: (id: K) => void;
}

/** One of a few, all in sight, each with lines of the file where they help to choose. */
export function Choice<K extends string>({ label, value, options, onPick }: ChoiceProps<K>) {
  return (
    <RadioGroup
      className="radios"
      value={value}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onPick(option.id);
      }}
    >
      <Label className="label">{label}</Label>
      {options.map(({ id, name, lines }) => (
        <Radio key={id} value={id} className="radio">
          <span className="mark" aria-hidden="true" />
          <span className="grow">
            {name}
            {lines !== undefined && <span className="import-lines-of-file">{lines.join("\n")}</span>}
          </span>
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly lines?: boolean;
  readonly onChange: (value: string) => void;
}

/** Text as it is typed, though what is taken of it may be tidied. */
function Words({ label, value, lines = false, onChange }: WordsProps) {
  const [typed, setTyped] = useState(value);
  return (
    <TextField
      className="import-field"
      value={typed}
      onChange={(next) => {
        setTyped(next);
        onChange(next);
      }}
    >
      <Label className="label">{label}</Label>
      {lines ? <TextArea rows={4} /> : <Input />}
    </TextField>
  );
}

function cellsLine(cells: readonly string[]): string {
  return cells.slice(0, 8).join("  ");
}
