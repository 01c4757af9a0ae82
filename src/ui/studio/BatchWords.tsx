import { useDesk } from "../context.ts";
import type { Batch } from "./useBatch.ts";

interface BatchWordsProps {
  readonly batch: Batch;
  /** Whether another tab than that of the batch is looked at. */
  readonly aside: boolean;
}

/** How far the pictures are and what came of them, for a reader who looks at another tab meanwhile. */
export function BatchWords({ batch: { progress, told, fault }, aside }: BatchWordsProps) {
  const { text } = useDesk();
  return (
    <div className="studio-batch">
      {aside && progress !== null && (
        <span aria-hidden="true">{text.studio.many.done(progress.done, progress.of)}</span>
      )}
      <span role="status">{aside && progress === null ? (fault ?? told) : null}</span>
    </div>
  );
}
