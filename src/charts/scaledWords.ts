import type { Scaling } from "../choices/choices.ts";
import type { Score, ScoreIndex } from "../dataset/dataset.ts";
import { isTurned, type Scaled } from "../views/scaled.ts";
import type { Frame } from "./frame.ts";

/** Digits of a scaled value: no more than an order of some dozens of countries, or a published whole number, can bear. */
const decimals: Readonly<Record<Scaling, number>> = { percentile: 0, "min-max": 1, "z-score": 2 };

/** A scaled value as it stands in words: "percentile 82", "41.4 of 100", "z −0.31". */
export function scaledWords({ scaling, value }: Scaled, frame: Frame): string {
  return frame.text.compare.value[scaling](scaledNumber({ scaling, value }, frame));
}

/** The number alone. */
export function scaledNumber({ scaling, value }: Pick<Scaled, "scaling" | "value">, frame: Frame): string {
  return frame.text.number(value, decimals[scaling]);
}

/** What a mark stands for as published: value, unit, direction, and the publisher's interval. */
export function publishedWords(index: ScoreIndex, score: Score, frame: Frame): readonly string[] {
  const words = frame.text.compare;
  const format = (value: number) => frame.text.number(value, index.decimals);
  const { low, high } = score;
  return [
    words.published(format(score.value), index.unit, frame.text.direction[index.direction]),
    ...(low === null || high === null ? [] : [words.interval(format(low), format(high))]),
  ];
}

/** The steps from the published value to the mark, a sentence each. */
export function scaledSteps(
  index: ScoreIndex,
  score: Score,
  scaled: Scaled,
  frame: Frame,
): readonly string[] {
  const words = frame.text.compare;
  const turned = isTurned(index);
  const format = (value: number, more = 0) => frame.text.number(value, index.decimals + more);
  const result = scaledNumber(scaled, frame);
  const computed = () => {
    switch (scaled.scaling) {
      case "percentile":
        return words.step.percentile(scaled.below, scaled.equal, scaled.n, result);
      case "min-max":
        return words.step["min-max"](
          format(score.value),
          format(scaled.low),
          format(scaled.high),
          result,
          turned,
        );
      case "z-score":
        return words.step["z-score"](
          format(score.value),
          format(scaled.mean, 1),
          format(scaled.deviation, 1),
          scaled.n,
          result,
          turned,
        );
    }
  };
  return [words.turnedStep(turned), computed()];
}
