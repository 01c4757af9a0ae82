import type { Choices } from "../choices/choices.ts";
import { filterFor } from "../choices/filter.ts";
import { libraryAsKnown } from "../dataset/asKnown.ts";
import type { Library } from "../dataset/library.ts";

/** Every figure of a page asks for the same day: it is rewound once. */
const rewound = new WeakMap<Library, Library>();

/** The library that a figure reads: as it was known on the day that the choices name, else as it is. */
export function knownLibrary(library: Library, choices: Choices, figure: string): Library {
  const day = filterFor(choices, figure).known;
  if (day === null) return library;
  const before = rewound.get(library);
  if (before?.known?.day === day) return before;
  const now = libraryAsKnown(library, day);
  rewound.set(library, now);
  return now;
}
