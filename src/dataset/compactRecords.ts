/**
 * A value of plain objects, lists, texts and numbers as one that JSON keeps whole and short: lists of records become their
 * columns, and a column of few different values a list of those and their places. `unpacked` gives the value back, its
 * keys in their order. A packed object that is not a plain one has the key "" and there `[what, ...]`.
 */
export function packed(value: unknown): unknown {
  if (typeof value === "number") {
    if (Object.is(value, -0)) return marked("number", "-0");
    return Number.isFinite(value) ? value : marked("number", String(value));
  }
  if (Array.isArray(value)) {
    return value.length > 1 && value.every(isRecord) ? packedRecords(value) : value.map(packed);
  }
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, packed(each)] as const);
  return entries.some(([key]) => key === "") ? marked("entries", entries) : Object.fromEntries(entries);
}

/** The value that was packed. Throws where something else was. */
export function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpacked);
  if (!isRecord(value)) return value;
  const mark = value[""];
  if (mark === undefined) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, unpacked(v)]));
  const [what, first, ...more]: readonly unknown[] = Array.isArray(mark) ? mark : [];
  switch (what) {
    case "number":
      return Number(first);
    case "entries":
      return Object.fromEntries(listOf(first).map((entry) => [listOf(entry)[0], unpacked(listOf(entry)[1])]));
    case "records":
      return unpackedRecords(listOf(first), listOf(more[0]), listOf(more[1]));
    default:
      throw new Error(`unknown mark: ${String(what)}`);
  }
}

type PlainRecord = Readonly<Record<string, unknown>>;

function marked(...mark: readonly unknown[]): PlainRecord {
  return { "": mark };
}

/** ["records", [keys of each shape], shape of each row (a number where there is one only), a column for each key] */
function packedRecords(records: readonly PlainRecord[]): PlainRecord {
  const shapes = new Map<string, number>();
  const keys = new Set<string>();
  const shapeOf = records.map((record) => {
    const own = Object.keys(record);
    own.forEach((key) => keys.add(key));
    return placeIn(shapes, JSON.stringify(own));
  });
  const columns = [...keys].map((key) => {
    const column = records
      .filter((record) => Object.hasOwn(record, key))
      .map((record) => packed(record[key]));
    return [key, packedColumn(column)] as const;
  });
  const kinds = [...shapes.keys()].map((text): unknown => JSON.parse(text));
  return marked("records", kinds, shapes.size === 1 ? [records.length] : [0, ...shapeOf], columns);
}

/** [values] or [different values, place of each] */
function packedColumn(column: readonly unknown[]): readonly unknown[] {
  const places = new Map<string, number>();
  const placeOf = column.map((value) => placeIn(places, JSON.stringify(value)));
  if (places.size * 2 > column.length) return [column];
  return [[...places.keys()].map((text): unknown => JSON.parse(text)), placeOf];
}

function placeIn(places: Map<string, number>, key: string): number {
  const known = places.get(key);
  if (known !== undefined) return known;
  places.set(key, places.size);
  return places.size - 1;
}

function unpackedRecords(
  kinds: readonly unknown[],
  [length, ...shapeOf]: readonly unknown[],
  columns: readonly unknown[],
): readonly PlainRecord[] {
  const next = new Map(
    columns.map((column) => {
      const [key, held] = listOf(column);
      const [values, places] = listOf(held);
      return [key, nextOf(listOf(values), places === undefined ? null : listOf(places))] as const;
    }),
  );
  const shapes = kinds.map((keys) => listOf(keys).map(String));
  const rows = length === 0 ? shapeOf : Array.from({ length: Number(length) }, () => 0);
  return rows.map((shape) =>
    Object.fromEntries((shapes[Number(shape)] ?? []).map((key) => [key, next.get(key)?.()])),
  );
}

/** Gives the values of a column one after the other. Lists and objects are made anew for each row that holds them. */
function nextOf(values: readonly unknown[], places: readonly unknown[] | null): () => unknown {
  let row = 0;
  return () => {
    const place = places === null ? row : Number(places[row]);
    row++;
    return unpacked(values[place]);
  };
}

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("a list was expected");
  return value;
}

function isRecord(value: unknown): value is PlainRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
