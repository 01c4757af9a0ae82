import { Input, Label, NumberField } from "react-aria-components";

interface MeasureProps {
  readonly label: string;
  readonly value: number;
  readonly range: readonly [least: number, most: number];
  readonly unit: string;
  readonly onChange: (value: number) => void;
}

/** A length that can be typed, with its unit. It counts once the field is left or Enter is pressed. */
export function Measure({ label, value, range, unit, onChange }: MeasureProps) {
  return (
    <NumberField
      className="measure"
      value={value}
      minValue={range[0]}
      maxValue={Math.max(...range)}
      formatOptions={{ useGrouping: false, maximumFractionDigits: 2 }}
      onChange={(typed) => {
        if (Number.isFinite(typed)) onChange(typed);
      }}
    >
      <Label className="label">{label}</Label>
      <div className="measure-field">
        <Input />
        <span aria-hidden="true">{unit}</span>
      </div>
    </NumberField>
  );
}
