import { useEffect, useRef, useState } from "react";
import { meansFor } from "../../browser/means.ts";
import type { Choices, FigureChoice } from "../../choices/choices.ts";
import { pictureOf, type Picture } from "../../export/picture/picture.ts";
import type { PictureSettings } from "../../export/picture/settings.ts";
import { useDesk } from "../context.ts";

/** Options often change in a row: the picture is drawn after so long a rest, ms. */
const rest = 150;

/** A picture that is shown, as an image of its own file. */
export interface Shown {
  readonly picture: Picture;
  readonly url: string;
}

interface Made {
  /** The last picture that was finished: it stays until the next one is. */
  readonly shown: Shown | null;
  readonly drawing: boolean;
  readonly fault: string | null;
  /** The picture for what is chosen now, without waiting for the rest. */
  readonly latest: () => Promise<Picture>;
}

/** The picture of a figure at these settings, made anew whenever they change. */
export function usePicture(choices: Choices, choice: FigureChoice, settings: PictureSettings): Made {
  const { library, text } = useDesk();
  const [shown, setShown] = useState<Shown | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [done, setDone] = useState<object | null>(null);
  const asked = useRef<{ readonly key: readonly unknown[]; readonly made: Promise<Picture> } | null>(null);
  const key = [library, choices, choice.id, settings, text];
  const latest = () => {
    const known = asked.current;
    if (known?.key.every((part, i) => part === key[i])) return known.made;
    const made = meansFor(choice, text).then((means) =>
      pictureOf(library, choices, choice.id, settings, means),
    );
    asked.current = { key, made };
    made.catch(() => {
      if (asked.current?.made === made) asked.current = null; // the next time it is tried again
    });
    return made;
  };
  const first = useRef(true);
  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      try {
        const next = await imageOf(await latest());
        if (!wanted) return URL.revokeObjectURL(next.url);
        setShown(next);
        setFault(null);
      } catch (error) {
        if (wanted) setFault(error instanceof Error ? error.message : String(error));
      }
      if (wanted) setDone(settings);
    };
    const timer = setTimeout(() => void draw(), first.current ? 0 : rest);
    first.current = false;
    return () => {
      wanted = false;
      clearTimeout(timer);
      setDone(null);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `latest` is made of nothing but the key
  }, key);
  useEffect(() => () => (shown === null ? undefined : URL.revokeObjectURL(shown.url)), [shown]);
  return { shown, drawing: done === null, fault, latest };
}

/** The picture as an image that is ready to be shown, fonts and all. */
async function imageOf(picture: Picture): Promise<Shown> {
  const url = URL.createObjectURL(new Blob([picture.svg], { type: "image/svg+xml" }));
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
  } catch (cause) {
    URL.revokeObjectURL(url);
    throw cause;
  }
  return { picture, url };
}
