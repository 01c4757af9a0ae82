import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { page } from "./IndexPick.tsx";

interface YearInCommonProps {
  readonly year: number | undefined;
  readonly years: readonly number[];
  readonly onPick: (year: number | undefined) => void;
}

/** One year of several indices, or the last that they have in common. */
export function YearInCommon({ year, years, onPick }: YearInCommonProps) {
  const { text } = useDesk();
  const words = text.compare.options;
  const listed = year === undefined || years.includes(year) ? years : [year, ...years];
  return (
    <Pick
      label={words.year}
      hideLabel
      value={year === undefined ? page : String(year)}
      options={[
        { id: page, name: words.lastYear },
        ...listed.map((one) => ({ id: String(one), name: String(one) })),
      ]}
      onPick={(id) => onPick(id === page ? undefined : Number(id))}
    />
  );
}
