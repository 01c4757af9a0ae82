import { useMemo, useState } from "react";
import { Button, FieldError, Input, Label, ProgressBar, Text, TextField } from "react-aria-components";
import { pictureFormats, type PictureFormat } from "../../browser/pictureFiles.ts";
import type { FigureChoice } from "../../choices/choices.ts";
import { overs, planFault, planOf, type Over } from "../../export/batch/plan.ts";
import {
  defaultTemplate,
  placeholders,
  templateFault,
  templateFaultWords,
} from "../../export/batch/template.ts";
import type { PictureSettings } from "../../export/picture/settings.ts";
import { useDesk } from "../context.ts";
import { Pick } from "../Pick.tsx";
import { firstTicked, howOf, optionsOver } from "./manyPlan.ts";
import { TaskWords } from "./TaskWords.tsx";
import { Tick } from "./Tick.tsx";
import { TickList } from "./TickList.tsx";
import { settingsTold } from "./told.ts";
import type { Batch } from "./useBatch.ts";
import type { Content } from "./useContent.ts";

interface ManyPanelProps {
  readonly settings: PictureSettings;
  readonly content: Content;
  readonly choice: FigureChoice;
  readonly batch: Batch;
}

/** Every figure of the page, or this one once for each of many values, as one zip. */
export function ManyPanel({ content, choice, settings, batch }: ManyPanelProps) {
  const { library, text } = useDesk();
  const words = text.studio.many;
  const { choices } = content;
  const [over, setOver] = useState<Over | "page">("page");
  const [tickedBy, setTickedBy] = useState<ReadonlyMap<Over, readonly string[]>>(new Map());
  const [formats, setFormats] = useState<readonly PictureFormat[]>(["png"]);
  const [template, setTemplate] = useState<string>(defaultTemplate);
  const options = useMemo(
    () => (over === "page" ? [] : optionsOver(over, library, choices, choice, text)),
    [over, library, choices, choice, text],
  );
  const ticked = over === "page" ? [] : (tickedBy.get(over) ?? firstTicked(over, options, choices));
  const how = howOf(choice.id, over, ticked);
  const wrongTemplate = templateFault(template);
  const wrongPlan = planFault(choices, how, text);
  const plan =
    wrongTemplate === null && wrongPlan === null
      ? planOf(library, choices, how, { template, language: text.language })
      : [];
  const [first] = plan;
  const running = batch.progress !== null;
  return (
    <>
      <div className="studio-options">
        <Pick
          label={words.what}
          value={over}
          options={[
            { id: "page" as const, name: words.page(choices.figures.length) },
            ...overs(choice.kind).map((id) => ({ id, name: words.each[id](text.kinds[choice.kind]) })),
          ]}
          onPick={setOver}
        />
        {over !== "page" && (
          <TickList
            key={over}
            label={words.which[over]}
            options={options}
            ticked={ticked}
            onChange={(next) => setTickedBy(new Map([...tickedBy, [over, next]]))}
          />
        )}
        <div role="group" aria-label={words.formats}>
          <span className="label">{words.formats}</span>
          <div className="row many-formats">
            {pictureFormats.map((format) => (
              <Tick
                key={format}
                label={text.studio.formats[format]}
                on={formats.includes(format)}
                onChange={(on) =>
                  setFormats(pictureFormats.filter((id) => (id === format ? on : formats.includes(id))))
                }
              />
            ))}
          </div>
          <p className="faint studio-about">{words.settings(settingsTold(settings, text))}</p>
        </div>
        <TextField
          className="studio-text"
          value={template}
          onChange={setTemplate}
          isInvalid={wrongTemplate !== null}
          maxLength={300}
        >
          <Label className="label">{words.template}</Label>
          <Input spellCheck="false" autoComplete="off" />
          <Text slot="description" className="faint many-example">
            {first !== undefined && <span>{words.example(`${first.name}.${formats[0] ?? "png"}`)}</span>}
            <span>{words.templateAbout(placeholders)}</span>
          </Text>
          <FieldError className="group-fault">
            {wrongTemplate !== null && templateFaultWords(wrongTemplate, text)}
          </FieldError>
        </TextField>
      </div>
      <div className="studio-foot">
        <TaskWords told={batch.told} fault={batch.fault} />
        {wrongPlan !== null && <p className="faint">{wrongPlan}</p>}
        {formats.length === 0 && <p className="faint">{words.noFormat}</p>}
        {batch.progress !== null && (
          <ProgressBar
            className="many-progress"
            aria-label={words.progress}
            value={batch.progress.done}
            maxValue={batch.progress.of}
            valueLabel={words.done(batch.progress.done, batch.progress.of)}
          >
            {({ valueText }) => (
              <>
                <progress
                  value={batch.progress?.done ?? 0}
                  max={batch.progress?.of ?? 1}
                  aria-hidden="true"
                />
                <span className="faint">{valueText}</span>
              </>
            )}
          </ProgressBar>
        )}
        <div className="row">
          {running ? (
            <Button className="button" onPress={batch.cancel}>
              {words.cancel}
            </Button>
          ) : (
            <Button
              className="button strong"
              isDisabled={plan.length === 0 || formats.length === 0}
              onPress={() => batch.start(plan, settings, formats)}
            >
              {words.start(plan.length)}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}
