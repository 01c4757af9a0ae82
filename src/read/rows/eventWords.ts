import { wordsOf } from "../roles/headerWords.ts";

/** Words of other lists for the project's own kinds of event; the project's own stand for themselves. */
const listed: Readonly<Record<string, string>> = {
  law: "law|act|statute|decree|code|regulation|закон|кодекс|указ|постановление|приказ|заң|жарлық|қаулы",
  amendment:
    "amendment|amendments|law amendment|поправка|поправки|изменение закона|внесение изменений|түзету|түзетулер",
  court:
    "court|ruling|judgment|judgement|court ruling|court decision|verdict|суд|решение суда|судебное решение|приговор|сот|сот шешімі|үкім",
  dialogue: "dialogue|meeting|talks|диалог|встреча|кездесу",
  programme: "programme|program|policy|strategy|concept|программа|концепция|стратегия|бағдарлама",
  international: "international|treaty|international event|международное|договор|халықаралық",
  election: "election|elections|referendum|выборы|референдум|сайлау",
  case: "case|prosecution|arrest|дело|уголовное дело|арест|іс",
};

const kindByWords: ReadonlyMap<string, string> = new Map(
  Object.entries(listed).flatMap(([kind, words]) => words.split("|").map((word) => [word, kind] as const)),
);

/** The project's own kind of event for a word of a list, or the word as it is. */
export function eventKindOf(raw: string): string {
  return kindByWords.get(wordsOf(raw)) ?? raw;
}
