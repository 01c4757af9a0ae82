import { Label, Radio, RadioGroup } from "react-aria-components";

interface SegmentsProps<K extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: K;
  readonly options: readonly { readonly id: K; readonly name: string }[];
  readonly onPick: (id: K) => void;
}

/** One of two to four, side by side. */
export function Segments<K extends string>({
  label,
  hideLabel = false,
  value,
  options,
  onPick,
}: SegmentsProps<K>) {
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      value={value}
      onChange={(picked) => {
        const option = options.find(({ id }) => id === picked);
        if (option !== undefined) onPick(option.id);
      }}
    >
      <Label className={hideLabel ? "hidden" : "label"}>{label}</Label>
      <div className="segments-row">
        {options.map(({ id, name }) => (
          <Radio key={id} value={id} className="segment">
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
