import { useEffect, useState } from "react";
import { loadBorders } from "../browser/borders.ts";
import type { Borders } from "../charts/borders.ts";

/**
 * The borders of the world, fetched once a figure needs them; undefined until they are there. Where they cannot be fetched the
 * figure goes on without them and says so.
 */
export function useBorders(needed: boolean): Borders | undefined {
  const [borders, setBorders] = useState<Borders>();
  useEffect(() => {
    if (!needed || borders !== undefined) return;
    let shown = true;
    loadBorders().then(
      (loaded) => shown && setBorders(loaded),
      () => undefined, // tiles stand in, and their footer tells why
    );
    return () => {
      shown = false;
    };
  }, [needed, borders]);
  return needed ? borders : undefined;
}
