import type { Task } from "./useTask.ts";

/** What came of the last press, said and shown. */
export function TaskWords({ told, fault }: Pick<Task, "told" | "fault">) {
  return (
    <>
      <p role="status" className={told === null ? "hidden" : "studio-told"}>
        {told}
      </p>
      {fault !== null && (
        <p role="alert" className="alert">
          {fault}
        </p>
      )}
    </>
  );
}
