import { useState } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  FileTrigger,
  Heading,
  Modal,
  ModalOverlay,
} from "react-aria-components";
import { packageOf } from "../browser/packageFiles.ts";
import type { Dataset, Issue } from "../dataset/dataset.ts";
import { useDesk } from "./context.ts";

/** Opens a data package from the reader's own disk. Nothing leaves the window; what is open stays open. */
export function AddData({ onAdd }: { readonly onAdd: (dataset: Dataset) => void }) {
  const { library, text, announce } = useDesk();
  const [issues, setIssues] = useState<readonly Issue[]>([]);
  const take = async (files: FileList | null, close: () => void) => {
    const { dataset, issues: found } = await packageOf([...(files ?? [])], text);
    if (dataset === null || library.datasets.some(({ id }) => id === dataset.id)) {
      setIssues(dataset === null ? found : [sameName(dataset.id, text.errors.sameName(dataset.id))]);
      return;
    }
    setIssues([]);
    onAdd(dataset);
    announce(text.ui.added(dataset.title));
    close();
  };
  return (
    <DialogTrigger onOpenChange={() => setIssues([])}>
      <Button className="button">{text.ui.addData}</Button>
      <ModalOverlay className="overlay" isDismissable>
        <Modal className="modal">
          <Dialog className="dialog">
            {({ close }) => (
              <>
                <Heading slot="title">{text.ui.addData}</Heading>
                <p>{text.ui.addDataHow}</p>
                {issues.slice(0, 5).map((issue, i) => (
                  <p role="alert" className="alert" key={i}>
                    {text.errors.place(issue.file, issue.row, issue.column)} {issue.message} {issue.hint}
                  </p>
                ))}
                {issues.length > 5 && <p>{text.errors.moreIssues(issues.length - 5)}</p>}
                <div className="row">
                  <FileTrigger
                    allowsMultiple
                    acceptedFileTypes={[".json", ".csv"]}
                    onSelect={(files) => void take(files, close)}
                  >
                    <Button className="button strong">{text.ui.chooseFiles}</Button>
                  </FileTrigger>
                  <Button className="button" slot="close">
                    {text.ui.close}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

function sameName(dataset: string, message: string): Issue {
  return { dataset, file: "datapackage.json", row: null, column: null, message, hint: "" };
}
