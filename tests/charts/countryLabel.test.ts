import { expect, test } from "vitest";
import { countryLabel } from "../../src/charts/countryLabel.ts";
import { textWidth } from "../../src/charts/textWidth.ts";

test("a name stands in full where it fits, with & where that is enough, else it ends in an ellipsis", () => {
  const whole = textWidth("Bosnia and Herzegovina", 12);
  expect(countryLabel("BIH", whole, 12)).toBe("Bosnia and Herzegovina");
  expect(countryLabel("BIH", whole - 1, 12)).toBe("Bosnia & Herzegovina");
  const cut = countryLabel("BIH", 60, 12);
  expect(cut).toMatch(/^Bosnia.*…$/);
  expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
});
