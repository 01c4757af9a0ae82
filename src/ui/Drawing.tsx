import { useLayoutEffect, useRef } from "react";
import { putDrawing } from "../browser/putDrawing.ts";
import type { Figure } from "../charts/figureOf.ts";
import "./drawing.css";

/** Puts a drawn figure into the page as it is. */
export function Drawing({ drawn }: { readonly drawn: Figure }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current !== null) putDrawing(place.current, drawn);
  }, [drawn]);
  return <div ref={place} className="drawing" />;
}
