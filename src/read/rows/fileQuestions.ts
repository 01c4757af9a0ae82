import type { Period } from "../../time/period.ts";
import type { NameAnswer, Plan } from "../plan.ts";
import type { Question } from "../reading.ts";

/**
 * What the table as a whole does not say, and a reader must: which country its rows are of, and which year. `period` is
 * the reader's answer to the second; `values` hang on them; `outside` are texts in which a year may stand.
 */
export function fileQuestions(
  { columns, kind }: Pick<Plan, "columns" | "kind">,
  answers: ReadonlyMap<string, NameAnswer>,
  {
    period,
    values,
    outside,
  }: { readonly period: Period | null; readonly values: number; readonly outside: readonly string[] },
): readonly Question[] {
  const roles = columns.map(({ role }) => role);
  const says = (key: "country" | "period") =>
    roles.some((role) => role.role === key || (role.role === "value" && role[key] !== null));
  const questions: Question[] = [];
  if (!says("country") && !answers.has("")) {
    questions.push({ question: "country-of-file", example: "", values });
  }
  if (!says("period") && period === null && kind !== "events" && kind !== "tariffs") {
    questions.push({ question: "period-of-file", example: onlyYear(outside), values });
  }
  return questions;
}

/** The one year that stands in the file's name and notes, "" where there are none or several: offered, never taken. */
function onlyYear(texts: readonly string[]): string {
  const years = new Set(texts.flatMap((text) => text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []));
  const [year = ""] = years;
  return years.size === 1 ? year : "";
}
