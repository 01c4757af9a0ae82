import { Button } from "react-aria-components";
import type { Issue } from "../dataset/dataset.ts";
import { useDesk } from "./context.ts";

/** Errors for people: faults of data sets, and what went wrong since. They stay until closed. */
export function Alerts({
  words,
  onClose,
}: {
  readonly words: readonly string[];
  readonly onClose: (words: string) => void;
}) {
  const { library, text } = useDesk();
  const broken = [...new Map(library.issues.map((issue) => [issue.dataset, issue])).values()];
  if (words.length + broken.length === 0) return null;
  return (
    <div className="alerts">
      {broken.map((issue) => {
        const count = library.issues.filter((other) => other.dataset === issue.dataset).length;
        const opened = library.datasets.some((dataset) => dataset.id === issue.dataset);
        return (
          <div role="alert" key={issue.dataset} className="alert">
            <p>
              {issue.dataset !== "" && <strong>{text.errors.dataset(issue.dataset, opened)}</strong>}{" "}
              {placeOf(issue, text.errors)} {issue.message} {issue.hint}{" "}
              {count > 1 ? text.errors.moreIssues(count - 1) : ""}
            </p>
          </div>
        );
      })}
      {words.map((sentence) => (
        <div role="alert" key={sentence} className="alert">
          <p>{sentence}</p>
          <Button className="quiet" onPress={() => onClose(sentence)}>
            {text.ui.close}
          </Button>
        </div>
      ))}
    </div>
  );
}

function placeOf(
  issue: Issue,
  words: { readonly place: (file: string, row: number | null, column: string | null) => string },
) {
  return words.place(issue.file, issue.row, issue.column);
}
