import type { Plan, Recipe } from "./plan.ts";

/**
 * A recipe with a change on top. A change of how the file is cut into cells lets go of what hung on the cells: the columns,
 * the kind and the rules of values are guessed afresh. A change of the kind lets go of the columns.
 */
export function recipeWith(recipe: Recipe, change: Recipe): Recipe {
  const recut = change.encoding ?? change.dialect ?? change.layout;
  const kept: Recipe =
    recut !== undefined
      ? { ...recipe, columns: undefined, kind: undefined, values: undefined }
      : change.kind !== undefined
        ? { ...recipe, columns: undefined }
        : recipe;
  return {
    ...kept,
    ...change,
    columns: byName(kept.columns, change.columns),
    indicators: byName(kept.indicators, change.indicators),
    names: change.names === undefined ? kept.names : { ...kept.names, ...change.names },
  };
}

/** A plan as it will be when the recipe is applied: what is shown while the file is read again. */
export function planWith(plan: Plan, recipe: Recipe): Plan {
  return {
    encoding: recipe.encoding ?? plan.encoding,
    dialect: recipe.dialect ?? plan.dialect,
    layout: recipe.layout ?? plan.layout,
    values: recipe.values ?? plan.values,
    kind: recipe.kind ?? plan.kind,
    columns: replaced(plan.columns, recipe.columns),
    indicators: replaced(plan.indicators, recipe.indicators),
    names: { ...plan.names, ...recipe.names },
    about: recipe.about ?? plan.about,
    period: recipe.period ?? plan.period,
    alsoRead: recipe.alsoRead ?? plan.alsoRead,
  };
}

interface Named {
  readonly name: string;
}

/** Both lists as one; of two of a name the later stands. */
function byName<T extends Named>(
  before: readonly T[] = [],
  after: readonly T[] = [],
): readonly T[] | undefined {
  const all = [...new Map([...before, ...after].map((each) => [each.name, each])).values()];
  return all.length === 0 ? undefined : all;
}

/** The list with those replaced that the other names. */
function replaced<T extends Named>(list: readonly T[], others: readonly T[] = []): readonly T[] {
  if (others.length === 0) return list;
  const other = new Map(others.map((each) => [each.name, each]));
  return list.map((each) => other.get(each.name) ?? each);
}
