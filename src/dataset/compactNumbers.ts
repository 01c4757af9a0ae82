import { byteWriter, DamagedData, type ByteReader, type ByteWriter } from "./compactBytes.ts";

/** Whole numbers as differences from one to the next: one by one, or as runs of a difference where that is shorter. */
export function writeWhole(into: ByteWriter, values: ArrayLike<number>): void {
  const [each, runs] = [byteWriter(), byteWriter()];
  let [before, difference, run] = [0, 0, 0];
  for (let i = 0; i < values.length; i++) {
    const next = values[i]! - before;
    before = values[i]!;
    each.signed(next);
    if (run > 0 && next !== difference) {
      runs.signed(difference);
      runs.count(run);
      run = 0;
    }
    difference = next;
    run++;
  }
  if (run > 0) {
    runs.signed(difference);
    runs.count(run);
  }
  const isRuns = runs.written().length < each.written().length;
  into.count(isRuns ? 1 : 0);
  into.bytes((isRuns ? runs : each).written());
}

/** The whole numbers that `writeWhole` wrote, into `values`, which is as long as they were. */
export function readWhole<T extends Int32Array | Float64Array>(from: ByteReader, values: T): T {
  const isRuns = from.count() === 1;
  let value = 0;
  for (let i = 0; i < values.length;) {
    const difference = from.signed();
    const end = i + (isRuns ? from.count() : 1);
    if (end > values.length || end === i) throw new DamagedData("more values than rows");
    for (; i < end; i++) values[i] = value += difference;
  }
  return values;
}

/** Numbers above this cannot be told apart from their differences without loss. */
const mostScaled = 2 ** 50;
/** Powers of ten that a double holds exactly, as far as they are of use. */
const mostDecimals = 15;
const asSingle = mostDecimals + 1;
const asDouble = mostDecimals + 2;

/**
 * Doubles, to the last bit; NaN stands for missing. Where every one is a whole number divided by a power of ten, those
 * numbers are written; where every one is a single of 32 bits printed with 15 digits, as statistics programs write them,
 * those; else all 64 bits. Of what is possible the shortest is taken.
 */
export function writeNumbers(into: ByteWriter, values: Float64Array): void {
  const there = values.filter((value) => !Number.isNaN(value));
  into.count(there.length);
  if (there.length < values.length && there.length > 0) writePresence(into, values);
  if (there.length === 0) return;
  const ways = [scaled(there), singles(there), doubles(there)].flatMap((way) => way ?? []);
  into.bytes(ways.reduce((best, way) => (way.length < best.length ? way : best)));
}

/** The doubles that `writeNumbers` wrote, as many as there are rows. */
export function readNumbers(from: ByteReader, length: number): Float64Array {
  const count = from.count();
  const values = new Float64Array(length).fill(NaN);
  if (count === 0) return values;
  if (count === length) return readPresent(from, values);
  if (count > length) throw new DamagedData("more values than rows");
  const runs = readWhole(from, new Float64Array(from.count()));
  const there = readPresent(from, new Float64Array(count));
  let [row, next] = [0, 0];
  runs.forEach((run, i) => {
    if (i % 2 === 0) for (let j = 0; j < run; j++) values[row + j] = there[next++] ?? NaN;
    row += run;
  });
  if (row > length || next !== count) throw new DamagedData("other gaps than values");
  return values;
}

/** How many rows in turn have a value, have none, have one... */
function writePresence(into: ByteWriter, values: Float64Array): void {
  const runs: number[] = [];
  let isThere = true;
  let run = 0;
  for (const value of values) {
    if (Number.isNaN(value) === isThere) {
      runs.push(run);
      [isThere, run] = [!isThere, 0];
    }
    run++;
  }
  runs.push(run);
  into.count(runs.length);
  writeWhole(into, runs);
}

function scaled(values: Float64Array): Uint8Array | null {
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    const unit = 10 ** decimals;
    const whole = values.map((value) => Math.round(value * unit) + 0); // + 0: no negative zero
    // A quotient of two exact doubles is the double nearest to it, which is how the decimal was read.
    if (!whole.every((each, i) => Math.abs(each) <= mostScaled && Object.is(each / unit, values[i])))
      continue;
    const bytes = byteWriter();
    bytes.count(decimals);
    writeWhole(bytes, whole);
    return bytes.written();
  }
  return null;
}

function printedSingle(value: number): number {
  return Number(Math.fround(value).toPrecision(15));
}

function singles(values: Float64Array): Uint8Array | null {
  if (!values.every((value) => Object.is(printedSingle(value), value))) return null;
  const bytes = byteWriter();
  bytes.count(asSingle);
  bytes.bytes(planesOf(new Uint8Array(Float32Array.from(values).buffer), 4));
  return bytes.written();
}

function doubles(values: Float64Array): Uint8Array {
  const bytes = byteWriter();
  bytes.count(asDouble);
  bytes.bytes(planesOf(new Uint8Array(values.slice().buffer), 8));
  return bytes.written();
}

function readPresent(from: ByteReader, values: Float64Array): Float64Array {
  const way = from.count();
  if (way <= mostDecimals) {
    const unit = 10 ** way;
    readWhole(from, values);
    for (let i = 0; i < values.length; i++) values[i] = values[i]! / unit;
    return values;
  }
  const size = way === asSingle ? 4 : way === asDouble ? 8 : null;
  if (size === null) throw new DamagedData("numbers written in a way that is not known");
  const { buffer } = unitedPlanes(from.bytes(values.length * size), size);
  values.set(size === 8 ? new Float64Array(buffer) : new Float32Array(buffer));
  if (size === 4) for (let i = 0; i < values.length; i++) values[i] = Number(values[i]!.toPrecision(15));
  return values;
}

/** All first bytes, then all second ones...: alike bytes together are what compression of the file lives on. */
function planesOf(bytes: Uint8Array, size: number): Uint8Array {
  const length = bytes.length / size;
  return bytes.map((_, i) => bytes[(i % length) * size + Math.floor(i / length)]!);
}

function unitedPlanes(bytes: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const length = bytes.length / size;
  const united = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) united[(i % length) * size + Math.floor(i / length)] = bytes[i]!;
  return united;
}
