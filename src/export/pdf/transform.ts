/** x' = a x + c y + e, y' = b x + d y + f. */
export type Transform = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** The transform of an attribute: translations, turns and scales, one after the other. Throws for others. */
export function transformOf(attribute: string): Transform {
  const steps = [...attribute.matchAll(/(\w+)\(([^)]*)\)/g)].map(([, name = "", inside = ""]) =>
    step(
      name,
      inside
        .trim()
        .split(/[\s,]+/)
        .map(Number),
    ),
  );
  return steps.reduce(times, [1, 0, 0, 1, 0, 0]);
}

function step(name: string, [a = 0, b, c]: readonly number[]): Transform {
  if (name === "translate") return [1, 0, 0, 1, a, b ?? 0];
  if (name === "scale") return [a, 0, 0, b ?? a, 0, 0];
  if (name !== "rotate") throw new Error(`not drawn in a PDF: ${name}`);
  const angle = (a * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [b ?? 0, c ?? 0];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

/** First `inner`, then `outer`. */
function times(outer: Transform, inner: Transform): Transform {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
