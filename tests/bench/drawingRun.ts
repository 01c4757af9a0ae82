import { firstYear } from "./drawingData.ts";

export type Form = "lines" | "cells";

/** A chart in the page. */
export interface Shown {
  /** Shows the years from this one on, as when the handle of the years' bar is dragged. */
  readonly update: (from: number) => unknown;
  readonly remove: () => void;
}

/** How a library draws a form of the chart from the first year on. */
export type Drawers = Readonly<
  Partial<Record<Form, (place: HTMLElement, from: number) => Shown | Promise<Shown>>>
>;

/** What the driver calls in the page of a library. Each gives the ms of script that it took. */
export interface DrawingPage {
  /** Draws the chart from nothing, and waits until the browser has shown it. */
  readonly draw: (form: Form) => Promise<number>;
  /** One update a frame, by a year, there and back; waits until the browser has shown the last. */
  readonly drag: (steps: number) => Promise<number>;
  readonly remove: () => Promise<void>;
}

// Libraries that put work off to the next frame do it there. They take the function when they are loaded, so this module is
// to be imported before them.
const nextFrame = globalThis.requestAnimationFrame.bind(globalThis);
let spent = 0;
globalThis.requestAnimationFrame = (work) =>
  nextFrame((time) => {
    const started = performance.now();
    work(time);
    spent += performance.now() - started;
  });

/** The page of one library. */
export function drawingPage(drawers: Drawers): DrawingPage {
  let shown: Shown | null = null;
  return {
    draw: async (form) => {
      const drawer = drawers[form];
      if (drawer === undefined) throw new Error("has no such chart");
      const place = document.createElement("div");
      document.body.append(place);
      spent = 0;
      shown = await inFrame(() => drawer(place, firstYear));
      await frames(3);
      return spent;
    },
    drag: async (steps) => {
      spent = 0;
      for (let step = 1; step <= steps; step++) {
        await inFrame(() => shown?.update(firstYear + Math.min(step, steps - step)));
      }
      await frames(3);
      return spent;
    },
    remove: async () => {
      shown?.remove();
      shown = null;
      document.body.replaceChildren();
      await frames(3);
    },
  };
}

/**
 * Does the work in the browser's next frame and counts its time: until its promise is settled where it gives one, else until all
 * that it left to be done right afterwards is done, which is before the frame's next callback.
 */
function inFrame<T>(work: () => T | Promise<T>): Promise<T> {
  return new Promise((settle, fail) => {
    let started = 0;
    let given: T | Promise<T>;
    nextFrame(() => {
      started = performance.now();
      try {
        given = work();
        if (given instanceof Promise) given = given.finally(() => (spent += performance.now() - started));
      } catch (error) {
        fail(error);
      }
    });
    nextFrame(() => {
      if (!(given instanceof Promise)) spent += performance.now() - started;
      settle(given);
    });
  });
}

async function frames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise((settle) => nextFrame(settle));
}
