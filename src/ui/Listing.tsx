import { useMemo } from "react";
import type { Choices, FigureChoice } from "../choices/choices.ts";
import { knownLibrary } from "../views/known.ts";
import { tableView } from "../views/table.ts";
import { DataTable } from "./DataTable.tsx";
import { useDesk } from "./context.ts";

interface ListingProps {
  readonly choices: Choices;
  readonly choice: FigureChoice;
  readonly title: string;
}

/** The table as a table: the same view as the drawing that is downloaded. */
export function Listing({ choices, choice, title }: ListingProps) {
  const { library, text, announce } = useDesk();
  const view = useMemo(
    () => tableView(knownLibrary(library, choices, choice.id), choices, choice),
    [library, choices, choice],
  );
  return (
    <>
      <h2 className="table-title">{title}</h2>
      <DataTable view={view} text={text} announce={announce} />
    </>
  );
}
