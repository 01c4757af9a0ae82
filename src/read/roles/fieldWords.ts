import { wordsOf } from "./headerWords.ts";
import type { TableKind } from "../plan.ts";

/** Kinds of table that are kept row by row, under the project's own names of columns. */
export type RowKind = Exclude<TableKind, "scores" | "rankings">;

/**
 * The project's own columns of each kind that keeps its rows, with the words by which files of others name them. The
 * country and the year of a row are told by key columns and are not fields.
 */
const words: Readonly<Record<RowKind, Readonly<Record<string, string>>>> = {
  penalties: {
    measure: "measure|type of penalty|penalty|мера|меры|вид взыскания|вид наказания|шара",
    category: "category|group|категория|группа|санат",
    is_minimum: "is minimum|minimum|at least|не менее|минимум",
    period_start: "period start|start|from|начало периода|начало",
    period_end: "period end|end|to|конец периода|конец",
    scope: "scope|охват|территория охвата",
    revision: "revision|редакция|пересмотр",
    source_id: "source id|source|sources|источник|источники|дереккөз",
    note: "note|notes|comment|comments|remarks|примечание|примечания|комментарий|ескерту",
  },
  tariffs: {
    law: "law|act|code name|закон|кодекс|заң",
    article: "article|статья|бап",
    part: "part|paragraph|часть|пункт|бөлік",
    offence: "offence|offense|violation|нарушение|состав|құқық бұзушылық",
    subject: "subject|offender|субъект|лицо|субъекті",
    penalty_kind: "penalty kind|kind of penalty|penalty|sanction|вид взыскания|санкция|наказание|жаза түрі",
    amount_min: "amount min|minimum amount|from amount|минимум|минимальный размер",
    amount: "amount|fine|maximum amount|size|размер|размер штрафа|сумма|штраф|мөлшері",
    unit: "unit|единица|бірлік",
    valid_from: "valid from|from|in force from|действует с|начало действия",
    valid_to: "valid to|until|to|in force until|действует до|действует по|конец действия",
    valid_to_is: "valid to is",
    source_id: "source id|source|sources|источник|источники|дереккөз",
    note: "note|notes|comment|comments|примечание|примечания|комментарий|ескерту",
  },
  events: {
    date: "date|day|event date|when|дата|дата события|күні",
    precision: "precision|точность",
    kind: "kind|type|event type|вид|тип|түрі",
    title: "title|event|headline|событие|заголовок|название|оқиға|атауы",
    detail: "detail|details|description|summary|описание|подробности|сведения|сипаттама",
    source_id: "source id|source|sources|url|link|reference|источник|источники|ссылка|дереккөз",
  },
};

const fieldByWords: Readonly<Record<RowKind, ReadonlyMap<string, string>>> = {
  penalties: inverted(words.penalties),
  tariffs: inverted(words.tariffs),
  events: inverted(words.events),
};

/** The field that a header names in a table of this kind, or null. */
export function fieldOf(kind: RowKind, header: string): string | null {
  return fieldByWords[kind].get(wordsOf(header)) ?? null;
}

/** The project's own names of the fields of a kind: what a reader may choose from. */
export function fieldsOf(kind: RowKind): readonly string[] {
  return Object.keys(words[kind]);
}

function inverted(fields: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fields).flatMap(([field, said]) => said.split("|").map((word) => [word, field] as const)),
  );
}
