import type { Figure } from "../../charts/figureOf.ts";
import { namedOf, type About } from "./about.ts";

/** The figure's rows with everything that explains them, as JSON: rows, choices, sources, data sets, units, hash. */
export function figureJson(figure: Figure, about: About): string {
  const { address, choices, hash, indices } = namedOf(figure, about);
  const file = {
    format: "regulens-figure",
    version: 1,
    title: figure.title,
    description: figure.description,
    language: about.language,
    kind: figure.kind,
    figure: about.id,
    link: about.link,
    notes: figure.footer,
    hash,
    choices: { address, values: choices },
    indices: indices.map(
      ({ id, label, unit, scale, direction, decimals, methodBreaks, coverage, remark }) => ({
        id,
        label,
        unit,
        scale,
        direction,
        decimals,
        methodBreaks,
        coverage,
        remark,
      }),
    ),
    datasets: figure.datasets.map(({ id, title, description, licence, limits, retrieved }) => ({
      id,
      title,
      description,
      licence,
      limits,
      ...(retrieved !== undefined && { retrieved }),
    })),
    sources: figure.sources,
    rows: figure.rows(),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
