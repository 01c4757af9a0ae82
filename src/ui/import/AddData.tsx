import { useRef, useState } from "react";
import { Button, FileTrigger, Form, Input, Label, TextArea, TextField } from "react-aria-components";
import { fetchedTable, type FetchFault } from "../../browser/fetchTable.ts";
import type { FaultyFile } from "../../browser/readerMessages.ts";
import type { Issue } from "../../dataset/dataset.ts";
import type { Messages } from "../../text/messages.ts";
import { useAdding } from "./adding.ts";
import { StageTitle } from "./StageTitle.tsx";
import { useDesk } from "../context.ts";
import { FaultWords } from "./FaultWords.tsx";
import { plainly } from "../Raw.tsx";
import { isTableText, tableFile } from "./useFilesAnywhere.ts";

/** Opens the dialog with the ways of adding data. */
export function AddData() {
  const { text } = useDesk();
  const { openWays } = useAdding();
  return (
    <Button className="button" onPress={openWays}>
      {text.ui.addData}
    </Button>
  );
}

interface AddWaysProps {
  readonly faults: readonly FaultyFile[];
  readonly issues: readonly Issue[];
  /** What is wrong with pictures, a sentence each. */
  readonly pictures: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** The ways of adding data, and what was wrong with the last. */
export function AddWays({ faults, issues, pictures, onFiles, onClose }: AddWaysProps) {
  const { text } = useDesk();
  const t = text.adding;
  return (
    <>
      <StageTitle>{t.title}</StageTitle>
      <p>
        {t.how} {text.reopen.how}
      </p>
      {faults.map(({ name, fault }) => (
        <FaultWords key={name} name={name} fault={fault} />
      ))}
      {pictures.map((words) => (
        <p role="alert" className="alert" key={words}>
          {words}
        </p>
      ))}
      {issues.slice(0, 5).map((issue) => (
        <p role="alert" className="alert" key={`${issue.file} ${issue.row} ${issue.column} ${issue.message}`}>
          {text.errors.place(issue.file, issue.row, issue.column)} {issue.message} {issue.hint}
        </p>
      ))}
      {issues.length > 5 && <p>{text.errors.moreIssues(issues.length - 5)}</p>}
      {faults.length + issues.length + pictures.length > 0 && <p>{t.notRead}</p>}
      <div className="import-drop">
        <FileTrigger allowsMultiple onSelect={(files) => onFiles([...(files ?? [])])}>
          <Button className="button strong">{t.choose}</Button>
        </FileTrigger>
        <span className="faint">{t.dropHere}</span>
      </div>
      <PasteForm onFiles={onFiles} />
      <AddressForm onFiles={onFiles} />
      <div className="row">
        <Button className="button" onPress={onClose}>
          {t.close}
        </Button>
      </div>
    </>
  );
}

function PasteForm({ onFiles }: Pick<AddWaysProps, "onFiles">) {
  const { text } = useDesk();
  const t = text.adding;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <Form
      className="import-way"
      onSubmit={(event) => {
        event.preventDefault();
        if (isTableText(typed)) onFiles([tableFile(typed, t.pastedName)]);
        else setWrong(true);
      }}
    >
      <TextField
        className="import-field"
        value={typed}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
      >
        <Label className="label">{t.paste}</Label>
        <TextArea rows={3} placeholder={t.pasteLabel} spellCheck={false} />
      </TextField>
      <Button className="button" type="submit">
        {t.pasteAdd}
      </Button>
      {wrong && <p role="alert">{t.pasteTooShort}</p>}
    </Form>
  );
}

function AddressForm({ onFiles }: Pick<AddWaysProps, "onFiles">) {
  const { text } = useDesk();
  const t = text.adding;
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState("");
  const [busy, setBusy] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const fetchIt = async () => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    setBusy(true);
    setWrong("");
    try {
      const found = await fetchedTable(typed, controller.signal);
      if (found instanceof File) onFiles([found]);
      else setWrong(faultWords(found, t.addressFaults));
    } catch {
      return; // another address was asked for meanwhile
    }
    setBusy(false);
  };
  return (
    <Form
      className="import-way"
      onSubmit={(event) => {
        event.preventDefault();
        void fetchIt();
      }}
    >
      <TextField className="import-field" value={typed} onChange={setTyped}>
        <Label className="label">{t.addressLabel}</Label>
        <Input placeholder="data/file.csv" inputMode="url" />
      </TextField>
      <Button className="button" type="submit">
        {busy ? t.fetching : t.addressAdd}
      </Button>
      {wrong !== "" && <p role="alert">{wrong}</p>}
    </Form>
  );
}

function faultWords(fault: FetchFault, words: Messages["adding"]["addressFaults"]): string {
  switch (fault.fault) {
    case "notAddress":
      return words.notAddress(plainly(fault.address));
    case "refused":
      return words.refused(fault.host);
    case "status":
      return words.status(fault.status);
    case "unreachable":
      return words.unreachable;
  }
}
