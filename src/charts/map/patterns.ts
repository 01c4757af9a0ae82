import type { MissingReason } from "../../dataset/missing.ts";
import { keptWith } from "../kept.ts";
import { insideAt, type Ring } from "./rings.ts";

/** How a pattern's path is stroked. */
export interface Pattern {
  readonly d: string;
  readonly round: boolean;
}

/**
 * The pattern of a missing value within the rings, as one path: the same signs as in the heatmap, each on a grid that does
 * not depend on the country. Paths, since patterns would need ids.
 */
export function patternOf(reason: MissingReason, rings: readonly Ring[]): Pattern {
  const made = patterns(rings);
  const pattern = made.get(reason) ?? patternWithin(reason, rings);
  made.set(reason, pattern);
  return pattern;
}

const patterns = keptWith<readonly Ring[], Map<MissingReason, Pattern>>(() => new Map());

function patternWithin(reason: MissingReason, rings: readonly Ring[]): Pattern {
  const round = reason === "no-survey";
  if (reason === "not-state") return { d: hatch(rings), round };
  const sign = signs[reason];
  const { across, down } = spacing[reason];
  const ys = rings.flat().map(([, y]) => y);
  const places: string[] = [];
  for (let row = Math.ceil(Math.min(...ys) / down); row * down <= Math.max(...ys); row++) {
    const shift = row % 2 === 0 ? 0 : across / 2;
    const [above, at, below] = [-3, 0, 3].map((by) => insideAt(rings, row * down + by));
    for (const [from, to] of at ?? []) {
      for (let k = Math.ceil((from + 2 - shift) / across); k * across + shift <= to - 2; k++) {
        const x = k * across + shift;
        const isWithin = (spans = at) => spans?.some(([left, right]) => x > left && x < right) === true;
        if (isWithin(above) && isWithin(below)) places.push(sign(tenth(x), tenth(row * down)));
      }
    }
  }
  return { d: places.join(""), round };
}

/** The sign of one missing value, for a swatch, a dot or a tile of about 10 px. */
export function signOf(reason: MissingReason, x: number, y: number): Pattern {
  const round = reason === "no-survey";
  if (reason === "not-state") {
    return {
      d: `M${tenth(x - 4)},${tenth(y + 1)}l5-5M${tenth(x - 3)},${tenth(y + 4)}l7-7M${tenth(x)},${tenth(y + 5)}l4-4`,
      round,
    };
  }
  return { d: signs[reason](x, y), round };
}

type Sign = (x: number, y: number) => string;

const signs: Readonly<Record<Exclude<MissingReason, "not-state">, Sign>> = {
  "not-assessed": (x, y) => `M${tenth(x - 2)},${tenth(y - 2)}l4,4m0-4l-4,4`,
  "no-survey": (x, y) => `M${tenth(x)},${tenth(y)}h0`,
  "not-held": (x, y) => `M${tenth(x - 2.5)},${tenth(y)}h5`,
  "not-covered": (x, y) => `M${tenth(x)},${tenth(y - 2.5)}v5`,
  "not-published": (x, y) => `M${tenth(x - 2)},${tenth(y - 2)}h4v4h-4z`,
};

const spacing: Readonly<Record<Exclude<MissingReason, "not-state">, { across: number; down: number }>> = {
  "not-assessed": { across: 10, down: 8 },
  "no-survey": { across: 7, down: 6 },
  "not-held": { across: 11, down: 6 },
  "not-covered": { across: 7, down: 8 },
  "not-published": { across: 11, down: 9 },
};

/** Lines at 45 degrees, cut at the border: level lines of the rings turned by that angle. */
function hatch(rings: readonly Ring[]): string {
  const half = Math.SQRT1_2;
  const turned = rings.map((ring) => ring.map(([x, y]) => [(x - y) * half, (x + y) * half] as const));
  const ys = turned.flat().map(([, y]) => y);
  const every = 4.5;
  const lines: string[] = [];
  for (let k = Math.ceil(Math.min(...ys) / every); k * every <= Math.max(...ys); k++) {
    for (const [from, to] of insideAt(turned, k * every)) {
      const back = (u: number) => [tenth((u + k * every) * half), tenth((k * every - u) * half)];
      lines.push(`M${back(from).join(",")}L${back(to).join(",")}`);
    }
  }
  return lines.join("");
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
