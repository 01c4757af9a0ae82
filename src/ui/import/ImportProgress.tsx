import { Button, Label, ProgressBar } from "react-aria-components";
import type { Progress } from "../../browser/readerMessages.ts";
import { StageTitle } from "./StageTitle.tsx";
import { useDesk } from "../context.ts";

interface ImportProgressProps {
  readonly title: string;
  /** null: how far it is cannot be told. */
  readonly progress: Progress | null;
  readonly onCancel: () => void;
}

const coarse = 25; // percent: a screen reader is told four times, not a thousand

/** How far a reading is, and the way to stop it at once. */
export function ImportProgress({ title, progress, onCancel }: ImportProgressProps) {
  const { text } = useDesk();
  const t = text.adding;
  const share = progress === null || progress.of === 0 ? 0 : Math.min(1, progress.bytes / progress.of);
  const whole = progress !== null && progress.rows > 0 && share === 1;
  const told = Math.floor((share * 100) / coarse) * coarse;
  return (
    <div className="import-progress">
      <StageTitle>{title}</StageTitle>
      <ProgressBar value={share * 100} isIndeterminate={progress === null || whole}>
        {({ percentage }) => (
          <>
            <Label className={progress === null ? "hidden" : "faint"}>
              {progress === null
                ? title
                : whole
                  ? t.understanding(progress.rows)
                  : t.readingBytes(t.bytes(progress.bytes), t.bytes(progress.of), progress.rows)}
            </Label>
            <div className="import-bar">
              <div
                className={percentage === undefined ? "fill unknown" : "fill"}
                style={{ width: `${percentage ?? 100}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      <p className="hidden" aria-live="polite">
        {told > 0 ? t.readingSoFar(told) : ""}
      </p>
      <div className="row">
        <Button className="button" onPress={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
