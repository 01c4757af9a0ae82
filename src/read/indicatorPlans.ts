import type { Metadata } from "./metadata.ts";
import type { IndicatorPlan, Recipe } from "./plan.ts";
import { namelessIndicator } from "./valueRoles.ts";

/**
 * The plan of an indicator by its name: the recipe's where it has one, else labels from the file that came with the table.
 * Scale and direction are never guessed.
 */
export function indicatorPlans({
  recipe,
  doubtful,
  metadata,
  title,
}: {
  readonly recipe: Recipe;
  readonly doubtful: ReadonlySet<string>;
  readonly metadata: Metadata | null;
  /** Of the data set: the label of an indicator that the file leaves without a name. */
  readonly title: string;
}): (indicator: string) => IndicatorPlan {
  const held = new Map(recipe.indicators?.map((plan) => [plan.name, plan]));
  return (name) => {
    const there = held.get(name);
    if (there !== undefined) return there;
    const bare = name.replace(projected, "").trim();
    const said = metadata?.columns.get(name) ?? metadata?.columns.get(bare);
    const suffix = bare === name ? "" : ` (${projectedWord(name)})`;
    const label = said === undefined ? (name === namelessIndicator ? title : name) : `${said.label}${suffix}`;
    const short = said === undefined ? label : `${said.short}${suffix}`;
    return {
      name,
      take: !doubtful.has(name),
      label,
      short,
      unit: said?.unit ?? "",
      scale: [null, null],
      direction: "neutral",
    };
  };
}

/** OWID writes values that are expected and not measured into a column of their own. */
const projected = /\s*[([](projected|projections?|forecast|estimated?)[)\]]\s*$/i;

function projectedWord(name: string): string {
  return projected.exec(name)?.[1]?.toLowerCase() ?? "";
}
