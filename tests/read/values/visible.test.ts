import { expect, test } from "vitest";
import { visible } from "../../../src/read/values/visible.ts";

test("what is not seen is taken out of a name, and joiners stay where they shape letters", () => {
  for (const mark of ["\b", "\ufeff", "\u200b", "\u00ad", "\u202e", "\u200d", "\u0000"]) {
    expect(visible(`G${mark}RI${mark}`)).toBe("GRI");
  }
  expect(visible("می\u200cروم")).toBe("می\u200cروم");
  expect(visible("two\twords\nmore")).toBe("two\twords\nmore");
});
