import { absentDatasets } from "../../choices/address.ts";
import { useAdding } from "./adding.ts";
import { useChoices, useDesk } from "../context.ts";

/** Says which data sets the view needs and does not have, for as long as that is so. */
export function Absent() {
  const { library, text } = useDesk();
  const { damaged } = useAdding();
  const absent = absentDatasets(useChoices(), library).filter((id) => !damaged.includes(id));
  if (absent.length === 0) return null;
  return (
    <p role="alert" className="alert">
      {text.adding.absent(absent)}
    </p>
  );
}
