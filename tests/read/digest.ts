import type { Observations, Reading } from "../../src/read/reading.ts";

/** The parts of a reading that a case may state, in words that a person can write. */
export function digestOf(reading: Reading) {
  const { plan, counts, findings, names, questions, indicators, notes, observations } = reading;
  return {
    encoding: plan.encoding,
    dialect: plan.dialect,
    layout: plan.layout,
    values: plan.values,
    kind: plan.kind,
    rows: counts.rows,
    cells: counts.values,
    notes,
    /** "line 4, GRR: 12abc, not-a-number", without line or column where it is of the file or of the row. */
    findings: findings.map(({ line, column, raw, kind }) => {
      const place = [line === null ? "file" : `line ${line}`, ...(column === null ? [] : [column])];
      return `${place.join(", ")}: ${raw}, ${kind}`;
    }),
    /** Spellings that are no country, as "Korea: choose PRK KOR" and "World: group World". */
    names: names
      .filter(({ state }) => state !== "matched")
      .map(({ raw, state, group, candidates }) =>
        [`${raw}:`, state, ...(group === null ? [] : [group]), ...candidates].join(" "),
      ),
    questions,
    roles: plan.columns.map(({ name, role }) => `${name}: ${role.role}`),
    indicators: indicators.map(({ name }) => name),
    /** Titles and units that metadata give. */
    labels: indicators.map(({ label, unit }) => (unit === "" ? label : `${label}, ${unit}`)),
    taken: indicators.filter(({ take }) => take).map(({ name }) => name),
    observations: lines(observations),
    /** As `observations`, for files whose indicator has no name of its own. */
    numbers: lines({ ...observations, indicators: [] }),
    table: reading.rows,
  };
}

/** "KAZ,GRR,2014,45", then what there is of low=, high=, sd=, rank=, note=, at least; groups stand in brackets. Sorted. */
function lines(observations: Observations): readonly string[] {
  const { length, countries, indicators, notes } = observations;
  const written = Array.from({ length }, (_, at) => {
    const place = countries[observations.country[at] ?? -1];
    const indicator = indicators[observations.indicator[at] ?? -1];
    const note = notes[observations.note[at] ?? -1];
    const number = (values: Float64Array) => (Number.isNaN(values[at] ?? NaN) ? "" : String(values[at]));
    const parts = (["low", "high", "sd", "rank"] as const)
      .map((part) => [part, number(observations[part])] as const)
      .filter(([, value]) => value !== "")
      .map(([part, value]) => `${part}=${value}`);
    return [
      place === undefined ? "?" : place.group ? `[${place.name}]` : place.name,
      ...(indicator === undefined ? [] : [indicator]),
      observations.year[at],
      number(observations.value),
      ...parts,
      ...(note === undefined ? [] : [`note=${note}`]),
      ...(observations.floor[at] === 1 ? ["at least"] : []),
    ].join(",");
  });
  return written.toSorted();
}
