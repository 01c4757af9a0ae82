import { absentDatasets } from "../../choices/address.ts";
import { useAsked } from "../catalogue/useAsked.ts";
import { useAdding } from "./adding.ts";
import { useChoices, useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";

/** Says which data sets the view needs and does not have, once the site's catalogue lacks them, for as long as that is so. */
export function Absent() {
  const { library, text } = useDesk();
  const { damaged, view } = useAdding();
  const { waiting, lacking } = useAsked();
  const absent = absentDatasets(useChoices(), library).filter((id) => !damaged.includes(id));
  const unknown = lacking.filter((id) => !id.includes(".")); // the others name the data set that is not open
  // A picture knows the titles of its data, a link only their ids.
  const titles = new Map(view?.state.datasets.map(({ id, title }) => [id, plainly(title)]));
  if (waiting.length > 0 || absent.length + unknown.length === 0) return null;
  return (
    <p role="alert" className="alert">
      {absent.length > 0 && text.adding.absent(absent.map((id) => titles.get(id) ?? id))}{" "}
      {unknown.length > 0 && text.catalogue.lacking(unknown)}
    </p>
  );
}
