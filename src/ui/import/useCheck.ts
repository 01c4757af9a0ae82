import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { fileReader, ReaderEnded } from "../../browser/reader.ts";
import type {
  Answers,
  OpenedPackage,
  Progress,
  TableFile,
  Understood,
} from "../../browser/readerMessages.ts";
import { recipeFor } from "../../browser/store.ts";
import type { Encoding, Plan, Recipe } from "../../read/plan.ts";
import { planWith, recipeWith } from "../../read/corrected.ts";
import type { FileFault, Question } from "../../read/reading.ts";
import { sameNamed } from "./sameNamed.ts";

const typingPause = 350; // ms without a key before the file is read again

/** Where the check of one file stands. */
export interface Check {
  readonly reading: Understood | null;
  /** The plan of the reading with the corrections that are not read yet. */
  readonly plan: Plan | null;
  readonly fault: FileFault | null;
  /** What a person must settle before the file is loaded, and what they have settled so far. */
  readonly questions: readonly Question[];
  /** How many of them are not answered. */
  readonly unanswered: number;
  /** The worker broke, in its own words. */
  readonly broken: string | null;
  /** How far the first reading is. */
  readonly progress: Progress | null;
  /** Corrections are being read. */
  readonly busy: boolean;
  /** What is held to: the reader's own answers, and those of a recipe. */
  readonly held: Recipe;
  /** The title of the data set whose recipe was applied by itself. */
  readonly recipeFrom: string | null;
  /** Whether closing would lose an answer. */
  readonly touched: boolean;
  /** Corrects parts of the plan. Columns and indicators may be given alone: the others stay as they are. */
  readonly correct: (change: Recipe) => void;
  /** The first lines of the file in an encoding, or in the one that is guessed. Rejects with `ReaderEnded`. */
  readonly firstLines: (encoding: Encoding | undefined) => Promise<Answers["lines"]>;
  /** Holds to this recipe and nothing else. */
  readonly startFrom: (recipe: Recipe) => void;
  /** The file as it is corrected now, as a data package. Rejects with `ReaderEnded`. */
  readonly build: () => Promise<Built>;
}

/** A data package, the reading it was made of, and what that was held to. */
export interface Built {
  readonly opened: OpenedPackage;
  readonly reading: Understood;
  readonly held: Recipe;
}

/** Reads a file in a worker, and again with each correction. */
export function useCheck(file: TableFile, first: Recipe | null): Check {
  const reader = useMemo(() => fileReader(), []);
  const [reading, setReading] = useState<Understood | null>(null);
  const [asked, setAsked] = useState<readonly Question[]>([]);
  const [fault, setFault] = useState<FileFault | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [busy, setBusy] = useState(true);
  const [held, setHeld] = useState<Recipe>(first ?? {});
  const [recipeFrom, setRecipeFrom] = useState<string | null>(null);
  const [touched, setTouched] = useState(false);
  const now = useRef<Recipe>(held);
  const latest = useRef<Understood | null>(null);
  const asking = useRef(0); // questions on their way: an answer to an earlier one does not end the waiting
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const failed = useCallback((error: unknown) => {
    if (error instanceof ReaderEnded && error.why === "stopped") return;
    setBroken(error instanceof Error ? error.message : String(error));
    setBusy(false);
  }, []);
  const take = useCallback((answer: Understood | FileFault | null) => {
    if (answer === null) return; // a later question is on its way
    if ("fault" in answer) setFault(answer);
    else {
      setFault(null);
      latest.current = answer;
      setReading(answer);
      // an answered question is not asked again, but stays in sight for another answer
      setAsked((before) => [
        ...before.filter(({ question }) => isHeld(question, now.current)),
        ...answer.questions.filter(({ question }) => !isHeld(question, now.current)),
      ]);
    }
    setBusy(asking.current > 0 || timer.current !== null);
  }, []);
  const reread = useCallback(async () => {
    timer.current = null;
    setBusy(true);
    asking.current += 1;
    try {
      const answer = await reader.ask("reread", { recipe: now.current });
      asking.current -= 1;
      take(answer);
    } catch (error) {
      asking.current -= 1;
      failed(error);
    }
  }, [reader, take, failed]);

  useEffect(() => {
    const start = async () => {
      try {
        const answer = await reader.ask("read", { file, recipe: now.current }, setProgress);
        const kept = first === null && !("fault" in answer) ? await recipeFor(answer.shape) : null;
        if (kept === null) return take(answer);
        // what another file was called and whom it cites is not true of this one
        const recipe = sameNamed(kept.file, file.name) ? kept.recipe : { ...kept.recipe, about: undefined };
        const again = await reader.ask("reread", { recipe }, setProgress);
        if (again === null || "fault" in again) return void reread(); // the recipe does not fit this file: it is read as if there were none
        now.current = recipe;
        setHeld(recipe);
        setRecipeFrom(kept.title);
        take(again);
      } catch (error) {
        failed(error);
      }
    };
    void start();
    return reader.stop;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- one check is of one file, from its first recipe
  }, [reader]);

  const firstLines = useCallback(
    (encoding: Encoding | undefined) => reader.ask("lines", { encoding }),
    [reader],
  );
  const hold = (recipe: Recipe, pause: number) => {
    now.current = recipe;
    setHeld(recipe);
    setBusy(true);
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = setTimeout(() => void reread(), pause);
  };
  const plan = useMemo(() => (reading === null ? null : planWith(reading.plan, held)), [reading, held]);
  return {
    reading,
    plan,
    fault,
    questions: asked,
    unanswered: plan === null ? 0 : asked.filter((question) => !isAnswered(question, plan)).length,
    broken,
    progress,
    busy,
    held,
    recipeFrom,
    touched,
    correct: (change) => {
      setTouched(true);
      hold(recipeWith(now.current, change), typingPause);
    },
    firstLines,
    startFrom: (recipe) => {
      setRecipeFrom(null);
      setTouched(Object.keys(recipe).length > 0);
      hold(recipe, 0);
    },
    build: async () => {
      if (timer.current !== null) {
        clearTimeout(timer.current);
        await reread();
      }
      const opened = await reader.ask("build", {});
      if (latest.current === null) throw new Error("no file was read");
      return { opened, reading: latest.current, held: now.current };
    },
  };
}

function isAnswered(asked: Question, { values, names, period }: Plan): boolean {
  switch (asked.question) {
    case "day-or-month":
      return values.dayFirst !== null;
    case "thousands-or-decimal":
      return values.unsettled !== true;
    case "code-or-value":
      return asked.codes.every((code) => values.missing.includes(code) || values.numbers?.includes(code));
    case "country-of-file":
      return Object.hasOwn(names, "");
    case "period-of-file":
      return period !== undefined && period !== "";
  }
}

/** Whether a recipe holds to the part of the plan in which the answer stands: then a reading asks no more. */
function isHeld(question: Question["question"], { values, names, period }: Recipe): boolean {
  switch (question) {
    case "day-or-month":
    case "thousands-or-decimal":
    case "code-or-value":
      return values !== undefined;
    case "country-of-file":
      return names !== undefined && Object.hasOwn(names, "");
    case "period-of-file":
      return period !== undefined;
  }
}
