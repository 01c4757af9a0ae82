import { countryByCode } from "../country/country.ts";
import type { PenaltyCount, ScoreIndex, Source } from "../dataset/dataset.ts";
import type { Messages } from "../text/messages.ts";
import { named } from "../charts/penalties/names.ts";
import { isShare } from "../charts/penalties/numbers.ts";
import type { PublishedCount, PublishedScore, Provenance } from "../views/provenance.ts";

/** One line of the card: what, and what it is. */
export type Fact = readonly [label: string, words: string];

/** What the card tells of a value besides its source, in words; nothing that is not known. */
export function factsOf(provenance: Provenance, text: Messages): readonly Fact[] {
  const { card } = text;
  const { facts } = card;
  switch (provenance.kind) {
    case "score": {
      const { index, score } = provenance;
      return known([
        score.value === null
          ? [facts.missing, score.missing === null ? "" : text.missing[score.missing]]
          : [facts.stored, card.exactly(score.value)],
        [facts.written, score.raw ?? ""],
        [
          facts.interval,
          score.interval === null
            ? score.value === null
              ? ""
              : card.noInterval
            : card.interval(...score.interval),
        ],
        [facts.index, index?.label ?? score.index],
        [facts.unit, index === null ? "" : unitText(index, text)],
        [facts.covers, index?.coverage ?? ""],
        [facts.note, score.note],
      ]);
    }
    case "computed":
      return known(
        provenance.indices.flatMap((index): readonly Fact[] => [
          [facts.index, index.label],
          [facts.unit, unitText(index, text)],
          [facts.covers, index.coverage],
        ]),
      );
    case "aggregate": {
      const { aggregate, index } = provenance;
      return known([
        [facts.stored, card.exactly(aggregate.value)],
        [facts.written, aggregate.raw ?? ""],
        [facts.statistic, card.printedStatistic[aggregate.statistic]],
        [facts.group, aggregate.group],
        [facts.index, index?.label ?? aggregate.indexId],
        [facts.unit, index === null ? "" : unitText(index, text)],
        [facts.covers, index?.coverage ?? ""],
      ]);
    }
    case "place": {
      const { entry, edition, ranking } = provenance;
      const [from, to] = [edition?.coversFrom ?? null, edition?.coversTo ?? null];
      return known([
        [facts.index, ranking],
        [facts.rank, card.listOf(entry.rank, edition?.listLength ?? null)],
        [facts.score, entry.score === null ? "" : card.exactly(entry.score)],
        [facts.written, entry.raw ?? ""],
        [facts.edition, card.edition(entry.edition, edition?.complete ?? null)],
        [facts.covers, from === null || to === null ? "" : card.period(from, to)],
        [facts.method, edition?.method ?? ""],
        [facts.note, provenance.origin.note],
      ]);
    }
    case "penalty": {
      const [count] = provenance.histories[0] ?? [];
      const written = provenance.histories.flat().flatMap((one) => (one.shown ? (one.count.raw ?? []) : []));
      if (count === undefined) return [];
      return [...countFacts(count, text), ...known([[facts.written, written.join("; ")]])];
    }
    case "tariff": {
      const { tariff } = provenance;
      return known([
        [facts.law, [tariff.law, tariff.article, tariff.part].filter((part) => part !== "").join(", ")],
        [facts.measure, named(text.tariffs.penalties, tariff.penaltyKind)],
        [facts.subject, named(text.tariffs.subjects, tariff.subject)],
        [
          facts.amount,
          tariff.penaltyKind === "fine" ? card.amounts(tariff.amountMin, tariff.amount, tariff.unit) : "",
        ],
        [facts.holds, card.validity(tariff.validFrom, tariff.validTo)],
      ]);
    }
    case "fine": {
      const { fine } = provenance;
      return known([
        [facts.amount, card.amounts(null, fine.amount, fine.currency)],
        [facts.date, text.date(fine.date)],
        [facts.subject, named(text.tariffs.subjects, fine.subject)],
        [facts.law, fine.article],
        [facts.note, provenance.origin.note],
      ]);
    }
    case "designation": {
      const { designation } = provenance;
      return known([
        [facts.status, designation.status],
        [facts.edition, String(designation.year)],
        [facts.note, designation.inferred ? card.inferred : ""],
        [facts.note, provenance.origin.note],
      ]);
    }
    case "event":
      return known([
        [facts.date, text.date(provenance.event.date)],
        [facts.note, provenance.event.disputed ? card.disputed : ""],
      ]);
    case "step":
      return known([[facts.date, text.date(provenance.step.date)]]);
  }
}

/** A count as its source gives it: "at least 168". */
export function countText({ value, isMinimum, measure }: PenaltyCount, text: Messages): string {
  const words = isShare(measure) ? text.penalties.percent(100 * value) : text.card.exactly(value);
  return isMinimum ? text.card.atLeast(words) : words;
}

/** What a history of numbers is of: "known prosecutions". */
export function historyName(history: readonly PublishedCount[], text: Messages): string {
  const [first] = history;
  return first === undefined ? "" : named(text.penalties.measures, first.count.measure);
}

/** An input of a computed number: "Kazakhstan 2014: 36", or why there is none. */
export function inputText(input: PublishedScore, text: Messages): string {
  const { country, year, value, missing } = input;
  const words = value === null ? (missing === null ? "" : text.missing[missing]) : text.card.exactly(value);
  return `${countryByCode(country).name}, ${year}: ${words}`;
}

/** What is known of a source besides its title. */
export function sourceFacts(source: Source, dataset: string | null, text: Messages): readonly Fact[] {
  const { facts } = text.card;
  return known([
    [facts.publisher, source.publisher],
    [facts.dated, source.date],
    [facts.licence, source.licence],
    [facts.dataset, dataset ?? ""],
  ]);
}

function unitText({ unit, direction }: ScoreIndex, text: Messages): string {
  return text.card.unit(unit, text.direction[direction]);
}

function countFacts({ count }: PublishedCount, text: Messages): readonly Fact[] {
  const { facts } = text.card;
  return known([
    [facts.measure, named(text.penalties.measures, count.measure)],
    [facts.status, count.category === "all" ? "" : named(text.penalties.categories, count.category)],
    [facts.subject, count.scope === "national" ? "" : text.penalties.place(count.scope)],
  ]);
}

function known(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(([, words]) => words !== "");
}
