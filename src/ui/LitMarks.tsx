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
export function Traces({
  drawn,
  pinned,
}: {
  readonly drawn: Figure;
  readonly pinned: readonly CountryCode[];
}) {
  const { theme } = useDesk();
  return useTraces(drawn, pinned).map(({ country, path }, i) => (
    <path key={i} className="trace" d={path} stroke={countryColour(country, theme)} />
  ));
}

/** A ring or frame around each mark that is pointed at, here or in another figure, and around the one whose card is open. */
export function LitMarks({ drawn, id, asked }: FigureMarks & { readonly asked: Target | undefined }) {
  const lit = useLit(drawn, id);
  return [...lit, ...(asked === undefined || lit.includes(asked) ? [] : [asked])].map((target, i) =>
    target.outline !== undefined ? (
      <path key={i} className="lit" d={outlinePath(target.outline, target)} />
    ) : target.width !== undefined && target.height !== undefined ? (
      <rect
        key={i}
        className="lit"
        x={target.x - target.width / 2 - 1}
        y={target.y - target.height / 2 - 1}
        width={target.width + 2}
        height={target.height + 2}
      />
    ) : (
      <circle key={i} className="lit" cx={target.x} cy={target.y} r={6.5} />
    ),
  );
}
