import type { FileFault } from "../../read/reading.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";

interface FaultWordsProps {
  /** Left out where the name stands above. */
  readonly name?: string;
  readonly fault: FileFault;
}

/** What is wrong with a file, where, and what to do. */
export function FaultWords({ name, fault }: FaultWordsProps) {
  const { text } = useDesk();
  const { message, hint } = text.reading.faults[fault.fault](plainly(fault.detail));
  return (
    <p role="alert" className="alert">
      <span>
        {name !== undefined && <strong>{text.adding.faultOf(plainly(name))} </strong>}
        {message} {hint}
      </span>
    </p>
  );
}
