import type { Metadata } from "./metadata.ts";
import type { IndicatorPlan, Recipe } from "../plan.ts";
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
    const own = name === namelessIndicator ? title : isBare(bare) ? `${title}: ${name}` : name;
    const label = said === undefined ? own : `${said.label}${suffix}`;
    const short = said === undefined ? label : `${said.short}${suffix}`;
    return {
      name,
      take: !doubtful.has(name),
      label,
      short,
      unit: said?.unit ?? "",
      scale: [null, null],
      direction: "unstated",
    };
  };
}

/** Whether a name says nothing by itself: among the indices of other data sets it needs the title before it. */
function isBare(name: string): boolean {
  return bareNames.has(name.toLowerCase());
}

const bareNames: ReadonlySet<string> = new Set(
  (
    "score,scores,score overall,overall score,total score,total,overall,value,values,rank,ranking,position,place,index," +
    "index value,index score,indicator,estimate,estimates,rating,ratings,points,number,count,percent,percentage,percentile," +
    "percentile rank,level,status,result,mean,average,median,measure,data,obs_value,obsvalue,observation," +
    "значение,значения,показатель,индекс,балл,баллы,оценка,рейтинг,ранг,место,позиция,количество,число,всего,итого," +
    "мән,мәні,көрсеткіш,ұпай,балы,бағасы,орны,орын,саны,барлығы"
  ).split(","),
);

/** OWID writes values that are expected and not measured into a column of their own. */
const projected = /\s*[([](projected|projections?|forecast|estimated?)[)\]]\s*$/i;

function projectedWord(name: string): string {
  return projected.exec(name)?.[1]?.toLowerCase() ?? "";
}
