import { absentDatasets } from "../../choices/address.ts";
import { useAdding } from "./adding.ts";
import { useChoices, useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";

/** Says which data sets the view needs and does not have, for as long as that is so. */
export function Absent() {
  const { library, text } = useDesk();
  const { damaged, view } = useAdding();
  const absent = absentDatasets(useChoices(), library).filter((id) => !damaged.includes(id));
  // A picture knows the titles of its data, a link only their ids.
  const titles = new Map(view?.state.datasets.map(({ id, title }) => [id, plainly(title)]));
  if (absent.length === 0) return null;
  return (
    <p role="alert" className="alert">
      {text.adding.absent(absent.map((id) => titles.get(id) ?? id))}
    </p>
  );
}
