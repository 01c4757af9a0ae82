import { useEffect, useState } from "react";
import { openIndices } from "../../browser/catalogue.ts";
import { indicesNamed } from "../../choices/indicesRead.ts";
import { useChoices, useDesk } from "../context.ts";

/** Indices that the choices name and no open data set has: those that the catalogue is asked for, and those it lacks. */
export interface Asked {
  readonly waiting: readonly string[];
  readonly lacking: readonly string[];
}

/** Opens from the site's catalogue what the choices name. Where there is no catalogue, nothing is waited for. */
export function useAsked(): Asked {
  const { library, text, alert } = useDesk();
  const missing = indicesNamed(useChoices()).filter((id) => !library.indices.has(id));
  const [lacking, setLacking] = useState<readonly string[]>([]);
  const waiting = library.hasCatalogue === true ? missing.filter((id) => !lacking.includes(id)) : [];
  const key = waiting.join(" "); // ids of an address hold no space
  useEffect(() => {
    if (key === "") return undefined;
    let isCurrent = true;
    const ids = key.split(" ");
    const ask = async () => {
      let lost: readonly string[] = ids;
      try {
        lost = await openIndices(ids);
      } catch (error) {
        alert(text.catalogue.cannotOpen(error instanceof Error ? error.message : String(error)));
      }
      if (isCurrent && lost.length > 0) setLacking((before) => [...new Set([...before, ...lost])]);
    };
    void ask();
    return () => {
      isCurrent = false;
    };
  }, [key, alert, text]);
  return { waiting, lacking: missing.filter((id) => lacking.includes(id)) };
}
