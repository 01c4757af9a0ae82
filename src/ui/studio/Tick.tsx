import { Checkbox } from "react-aria-components";

interface TickProps {
  readonly label: string;
  readonly about?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is there or not. */
export function Tick({ label, about, on, onChange }: TickProps) {
  return (
    <Checkbox className="box" isSelected={on} onChange={onChange}>
      <span className="mark" aria-hidden="true" />
      <span className="grow">
        {label}
        {about !== undefined && <span className="faint tick-about">{about}</span>}
      </span>
    </Checkbox>
  );
}
