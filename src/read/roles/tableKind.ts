import { periodOf } from "../../time/period.ts";
import { numberShare } from "./columnProfile.ts";
import { fieldOf, type RowKind } from "./fieldWords.ts";
import { wordsOf } from "./headerWords.ts";
import type { Candidate } from "./keyColumns.ts";

/**
 * Which kind of row by row table it is, or null for scores and rankings. Penalties: counts under words for prosecutions,
 * fines and the like, or a column of measures beside columns that only counts have. Tariffs: amounts of money by article,
 * offence or subject. Events: dates and titles without numbers.
 */
export function rowKindOf(candidates: readonly Candidate[]): RowKind | null {
  const filled = candidates.filter(({ profile }) => profile.filled > 0);
  if (isTariffs(filled)) return "tariffs";
  if (isEvents(filled)) return "events";
  return isPenalties(filled) ? "penalties" : null;
}

function fieldsIn(kind: RowKind, candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.flatMap(({ header }) => fieldOf(kind, header) ?? []));
}

function isTariffs(candidates: readonly Candidate[]): boolean {
  const fields = fieldsIn("tariffs", candidates);
  const who = ["article", "offence", "subject", "law", "penalty_kind"].filter((field) => fields.has(field));
  return (fields.has("amount") || fields.has("amount_min")) && who.length >= 2;
}

function isEvents(candidates: readonly Candidate[]): boolean {
  const fields = fieldsIn("events", candidates);
  if (!fields.has("date") || !fields.has("title")) return false;
  return candidates.every(({ header, profile }) => {
    const field = fieldOf("events", header);
    if (field === "title") return numberShare(profile) < 0.2;
    if (field === "date") return profile.distinct.some((raw) => periodOf(raw, { dayFirst: null }) !== null);
    return field !== null || numberShare(profile) < 0.5 || /^(id|no|n|year|год|жыл)$/.test(wordsOf(header));
  });
}

const counted =
  /prosecut|convict|(^| )fine(s|d)?( |$)|arrest|detain|detention|(^| )raid|sentenc|imprison|penalt|punish|deport|штраф|(^| )дел(а|о)?( |$)|осужд|арест|наказ|приговор|задерж|привлеч|айыппұл|сотталған|жазалан/;
// "Percentage of ..." and scores about fines are indices, not counts.
const rated = /score|index|rate|share|percent|level|rank|балл|индекс|доля|%/;

function isPenalties(candidates: readonly Candidate[]): boolean {
  const fields = fieldsIn("penalties", candidates);
  const telling = ["scope", "revision", "is_minimum", "period_start", "category"].filter((field) =>
    fields.has(field),
  );
  if (fields.has("measure") && telling.length >= 2) return true;
  const measures = candidates.filter(({ header }) => fieldOf("penalties", header) === "measure");
  if (measures.some(({ profile }) => profile.distinct.slice(0, 50).some((raw) => counted.test(wordsOf(raw)))))
    return true;
  const numeric = candidates.filter(
    ({ meaning, profile }) =>
      meaning !== "period" &&
      meaning !== "ignored" &&
      meaning !== "country-code" &&
      numberShare(profile) >= 0.5,
  );
  const counts = numeric.filter(
    ({ header }) => counted.test(wordsOf(header)) && !rated.test(wordsOf(header)),
  );
  return counts.length > 0 && counts.length * 2 > numeric.length;
}
