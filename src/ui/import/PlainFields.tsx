import { useState } from "react";

// Lists of hundreds of lines with many fields each are drawn while they scroll: the browser's own controls take a tenth of
// the time of the styled ones, and are as good to a keyboard and a screen reader.

interface PlainFieldProps<T> {
  /** The visible label, or none where the heading of the list names the column. */
  readonly label?: string;
  /** What a screen reader says. */
  readonly name: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function PlainPick<K extends string>({
  label,
  name,
  value,
  options,
  onChange,
}: PlainFieldProps<K> & { readonly options: readonly { readonly id: K; readonly name: string }[] }) {
  return (
    <label className="import-field import-pick">
      {label !== undefined && <span className="label">{label}</span>}
      <select
        aria-label={name}
        value={value}
        onChange={(event) => {
          const option = options.find(({ id }) => id === event.target.value);
          if (option !== undefined) onChange(option.id);
        }}
      >
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A text, taken as it is typed. */
export function PlainText({
  label,
  name,
  value,
  onChange,
  className = "",
}: PlainFieldProps<string> & { readonly className?: string }) {
  return (
    <label className={`import-field ${className}`}>
      {label !== undefined && <span className="label">{label}</span>}
      <input aria-label={name} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  );
}

/** A text that is taken when the field is left; empty is null. */
export function PlainSaid({
  name,
  placeholder,
  value,
  onChange,
}: PlainFieldProps<string | null> & { readonly placeholder: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed !== null && typed !== (value ?? "")) onChange(typed.trim() === "" ? null : typed.trim());
    setTyped(null);
  };
  return (
    <span className="import-field">
      <input
        aria-label={name}
        placeholder={placeholder}
        value={typed ?? value ?? ""}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </span>
  );
}

/** A number with either decimal mark; empty is null, and what is no number is not taken. */
export function PlainNumber({
  label,
  name,
  value,
  onChange,
  placeholder,
  className = "",
}: PlainFieldProps<number | null> & { readonly placeholder?: string; readonly className?: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className={`import-field ${className}`}>
      {label !== undefined && <span className="label">{label}</span>}
      <input
        aria-label={name}
        inputMode="decimal"
        placeholder={placeholder}
        value={typed ?? (value === null ? "" : String(value))}
        onChange={(event) => {
          setTyped(event.target.value);
          const number = numberIn(event.target.value);
          if (number !== undefined) onChange(number);
        }}
        onBlur={() => setTyped(null)}
      />
    </label>
  );
}

/** The number that is typed, null for nothing, undefined for what is none (or not yet). */
function numberIn(typed: string): number | null | undefined {
  const text = typed.trim().replace(",", ".").replace("−", "-");
  if (text === "") return null;
  const number = /^-?(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : undefined;
}
