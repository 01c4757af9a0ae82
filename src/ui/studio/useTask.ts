import { useState } from "react";
import { useDesk } from "../context.ts";

/** One thing that is being done on a press, and what came of the last. */
export interface Task {
  /** Which is being done, or null. */
  readonly busy: string | null;
  readonly told: string | null;
  readonly fault: string | null;
  /** Does it and tells the sentence that it gives. A failure is told in words. One at a time. */
  readonly run: (key: string, doing: () => Promise<string>) => void;
}

/** Runs what the buttons of the studio do: nothing is lost when one of them fails. */
export function useTask(): Task {
  const { text } = useDesk();
  const [state, setState] = useState<Omit<Task, "run">>({ busy: null, told: null, fault: null });
  const run: Task["run"] = (key, doing) => {
    if (state.busy !== null) return;
    setState({ busy: key, told: null, fault: null });
    doing().then(
      (told) => setState({ busy: null, told, fault: null }),
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        setState({ busy: null, told: null, fault: text.studio.fault(reason) });
      },
    );
  };
  return { ...state, run };
}
