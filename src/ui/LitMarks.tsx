import { useEffect, useRef } from "react";
import type { Target } from "../charts/chart.ts";
import type { Figure } from "../charts/figureOf.ts";
import { countryColour } from "../charts/theme.ts";
import type { CountryCode } from "../country/country.ts";
import { useDesk } from "./context.ts";
import { useLit, useTraces } from "./pointed.ts";
import { outlinePath } from "./targets.ts";

interface FigureMarks {
  readonly drawn: Figure;
  /** The figure's id. */
  readonly id: string;
}

/** The lines of the countries that are pinned or pointed at, over those of the figure. */
export function Traces({ drawn, id, pinned }: FigureMarks & { readonly pinned: readonly CountryCode[] }) {
  const { theme } = useDesk();
  return useTraces(drawn, id, pinned).map(({ country, path }, i) => (
    <path key={i} className="trace" d={path} stroke={countryColour(country, theme)} />
  ));
}

/** A ring or frame around each mark that is pointed at, here or in another figure, and around the one whose card is open. */
export function LitMarks({ drawn, id, asked }: FigureMarks & { readonly asked: Target | undefined }) {
  const lit = useLit(drawn, id);
  const marks = asked === undefined || lit.includes(asked) ? lit : [...lit, asked];
  const moving = lit.find(({ outline }) => outline === undefined);
  const rest = marks.filter((mark) => mark !== moving);
  return (
    <>
      <Ring around={moving} />
      {rest.length > 0 && (
        <svg width={drawn.width} height={drawn.height} aria-hidden="true">
          {rest.map((mark, i) => (
            <Around key={i} mark={mark} />
          ))}
        </svg>
      )}
    </>
  );
}

/** px around a dot. */
const ringRadius = 6.5;

/** The mark that moves with the pointer: a layer of a few px that is only shifted, where a shape of an SVG is painted again. */
function Ring({ around }: { readonly around: Target | undefined }) {
  // Hidden it stays where it was: then only its class changes.
  const last = useRef<Target | undefined>(undefined);
  const at = around ?? last.current;
  useEffect(() => {
    last.current = at;
  });
  if (at === undefined) return null;
  const { x, y, width, height } = at;
  const framed = width !== undefined && height !== undefined;
  // To the middle of its border of 2 px, as the shapes of an SVG are measured.
  const [across, down] = framed ? [width + 4, height + 4] : [2 * ringRadius + 2, 2 * ringRadius + 2];
  return (
    <div
      className={`ring${framed ? " frame" : ""}${around === undefined ? "" : " lit"}`}
      aria-hidden="true"
      style={{
        width: across,
        height: down,
        transform: `translate(${onPixel(x - across / 2)}px, ${onPixel(y - down / 2)}px)`,
      }}
    />
  );
}

/** A layer between two pixels of the screen would be blurred. */
function onPixel(px: number): number {
  return Math.round(px * devicePixelRatio) / devicePixelRatio;
}

function Around({ mark }: { readonly mark: Target }) {
  const { x, y, width, height, outline } = mark;
  if (outline !== undefined) return <path className="lit" d={outlinePath(outline, mark)} />;
  return width !== undefined && height !== undefined ? (
    <rect
      className="lit"
      x={x - width / 2 - 1}
      y={y - height / 2 - 1}
      width={width + 2}
      height={height + 2}
    />
  ) : (
    <circle className="lit" cx={x} cy={y} r={ringRadius} />
  );
}
