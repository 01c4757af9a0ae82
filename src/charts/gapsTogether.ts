import { group as grouped } from "d3-array";
import { countryByCode, type CountryCode } from "../country/country.ts";
import type { ScoreIndex } from "../dataset/dataset.ts";
import type { MissingReason } from "../dataset/missing.ts";

interface GapsOfCountry {
  readonly country: CountryCode;
  readonly gaps: readonly { readonly index: ScoreIndex; readonly reason: MissingReason }[];
}

interface GapsTold {
  readonly countries: readonly string[];
  readonly indices: readonly string[];
  readonly reason: MissingReason;
}

/** Countries without a value, by names: those that lack the same indices for the same reason in one breath. */
export function gapsTogether(lines: readonly GapsOfCountry[]): readonly GapsTold[] {
  const gaps = lines.flatMap(({ country, gaps: own }) =>
    [...grouped(own, ({ reason }) => reason)].map(([reason, same]) => ({
      name: countryByCode(country).name,
      reason,
      indices: same.map(({ index }) => index),
    })),
  );
  return [
    ...grouped(gaps, ({ reason, indices }) => `${reason} ${indices.map(({ id }) => id).join(" ")}`).values(),
  ].flatMap((same) =>
    same[0] === undefined
      ? []
      : [
          {
            countries: same.map(({ name }) => name).toSorted(),
            indices: same[0].indices.map(({ short }) => short),
            reason: same[0].reason,
          },
        ],
  );
}
