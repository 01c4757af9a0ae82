import { useState, type ReactNode } from "react";
import {
  Button,
  Dialog,
  DialogTrigger,
  FileTrigger,
  Popover,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from "react-aria-components";
import type { OpenedPackage, TableFile, Understood } from "../../browser/readerMessages.ts";
import { saveFile } from "../../browser/save.ts";
import { absentDatasets } from "../../choices/address.ts";
import type { Plan, Recipe } from "../../read/plan.ts";
import { recipeFrom, recipeOf, recipeText } from "../../read/recipe.ts";
import { StageTitle } from "./StageTitle.tsx";
import { useChoices, useDesk } from "../context.ts";
import { FaultWords } from "./FaultWords.tsx";
import { countOf, foundKinds, keptApart } from "../../read/rows/findingGroups.ts";
import { ImportAbout } from "./ImportAbout.tsx";
import { ImportColumns } from "./ImportColumns.tsx";
import { ImportCountries } from "./ImportCountries.tsx";
import { ImportFault } from "./ImportFault.tsx";
import { ImportFindings } from "./ImportFindings.tsx";
import { ImportIndicators } from "./ImportIndicators.tsx";
import type { ImportPart } from "./importPart.ts";
import { ImportPreview } from "./ImportPreview.tsx";
import { ImportProgress } from "./ImportProgress.tsx";
import { ImportQuestions } from "./ImportQuestions.tsx";
import { ImportSentence } from "./ImportSentence.tsx";
import { plainly } from "../Raw.tsx";
import type { Check } from "./useCheck.ts";

const tabs = ["preview", "columns", "indicators", "countries", "findings", "about"] as const;
type TabName = (typeof tabs)[number];

/** What a checked file becomes: its package, opened, and how it was read. */
export interface Checked {
  readonly opened: OpenedPackage;
  readonly reading: Understood;
  readonly plan: Plan;
}

interface ImportCheckProps {
  readonly file: TableFile;
  readonly check: Check;
  readonly onLoad: () => void;
  readonly onCancel: () => void;
}

/** The check of one file: what was understood, what is asked, and everything that can be corrected, before it is loaded. */
export function ImportCheck({ file, check, onLoad, onCancel }: ImportCheckProps) {
  const { text } = useDesk();
  const t = text.adding;
  const { reading, plan } = check;
  if (check.broken === null && check.fault !== null && reading === null) {
    return <ImportFault name={file.name} fault={check.fault} check={check} onCancel={onCancel} />;
  }
  if (check.broken !== null) {
    return (
      <div className="import-progress">
        <StageTitle>{plainly(file.name)}</StageTitle>
        <p role="alert" className="alert">
          {t.broken(check.broken)}
        </p>
        <div className="row">
          <Button className="button" onPress={onCancel}>
            {t.close}
          </Button>
        </div>
      </div>
    );
  }
  if (reading === null || plan === null) {
    return (
      <ImportProgress title={t.reading(plainly(file.name))} progress={check.progress} onCancel={onCancel} />
    );
  }
  return (
    <Understanding
      file={file}
      check={check}

      part={{ reading, plan, correct: check.correct }}
      onLoad={onLoad}
      onCancel={onCancel}
    />
  );
}

function Understanding({
  file,
  check,
  part,
  onLoad,
  onCancel,
}: ImportCheckProps & { readonly part: ImportPart }) {
  const { text } = useDesk();
  const t = text.adding;
  const { reading, plan } = part;
  const [tab, setTab] = useState<TabName>("preview");
  const { rows, values } = reading.counts;
  const apart = keptApart(reading, reading.plan);
  const waits = waitingFor(check, part, t.loadWaits);
  return (
    <div className="import-check">
      <div className="import-top">
        <div className="row">
          <StageTitle>{plainly(file.name)}</StageTitle>
        </div>
        {check.recipeFrom !== null && (
          <p className="import-recipe">
            {t.byRecipe(check.recipeFrom)}{" "}
            <Button className="import-change" onPress={() => check.startFrom({})}>
              {t.startAfresh}
            </Button>
          </p>
        )}
        <Wanted {...part} />
        <ImportSentence {...part} onGoTo={setTab} />
        <p className="import-counts">
          {t.counts(rows.read, rows.header, rows.used, rows.held - apart.rows, apart.rows, rows.notes)}.{" "}
          {t.valueCounts(
            values.read,
            values.used,
            values.held - apart.values,
            apart.values,
            values.missing,
            values.notTaken,
          )}
          .
        </p>
        {check.fault !== null && <FaultWords fault={check.fault} />}
        <ImportQuestions {...part} questions={check.questions} />
      </div>
      <Tabs
        className="import-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => setTab(tabs.find((name) => name === key) ?? "preview")}
      >
        <TabList className="import-tablist" aria-label={t.sections}>
          {tabs.map((name) => (
            <Tab key={name} id={name} className="import-tabname">
              {tabWords(name, part, t)}
            </Tab>
          ))}
        </TabList>
        {tabs.map((name) => (
          <TabPanel key={name} id={name} className="import-panel">
            {panelOf(name, part)}
          </TabPanel>
        ))}
      </Tabs>
      <div className="import-foot">
        <Button
          className="button strong"
          isDisabled={waits !== ""}
          onPress={onLoad}
          aria-describedby="import-waits"
        >
          {t.load}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t.cancel}
        </Button>
        <p id="import-waits" className="faint" aria-live="polite">
          {waits}
        </p>
        <span className="spring" />
        <RecipeTools reading={reading} plan={plan} onUse={check.startFrom} />
      </div>
    </div>
  );
}

function panelOf(name: TabName, part: ImportPart): ReactNode {
  switch (name) {
    case "preview":
      return <ImportPreview {...part} />;
    case "columns":
      return <ImportColumns {...part} />;
    case "indicators":
      return <ImportIndicators {...part} />;
    case "countries":
      return <ImportCountries {...part} />;
    case "findings":
      return <ImportFindings {...part} />;
    case "about":
      return <ImportAbout {...part} />;
  }
}

interface TabWords {
  readonly tabs: Readonly<Record<TabName, string>>;
  readonly tabCount: (name: string, count: number) => string;
}

/** The name of a tab, with what waits in it. */
function tabWords(name: TabName, { reading, plan }: ImportPart, words: TabWords): string {
  const label = words.tabs[name];
  switch (name) {
    case "columns":
      return words.tabCount(label, plan.columns.length);
    case "indicators":
      return words.tabCount(label, plan.indicators.length);
    case "countries":
      return words.tabCount(label, reading.nameCounts.all);
    case "findings":
      return words.tabCount(label, countOf(foundKinds(reading), "held"));
    default:
      return label;
  }
}

type Waits = Readonly<Record<"questions" | "nothing" | "indicators" | "title" | "busy", string>>;

/** Why the file cannot be loaded yet; empty when it can. */
function waitingFor(check: Check, { reading, plan }: ImportPart, words: Waits): string {
  if (check.unanswered > 0) return words.questions;
  if (plan.about.title.trim() === "") return words.title;
  if (plan.indicators.length > 0 && !plan.indicators.some(({ take }) => take)) return words.indicators;
  if (check.busy) return words.busy;
  if (check.fault !== null || reading.counts.rows.used === 0) return words.nothing;
  if (plan.indicators.length > 0 && reading.counts.values.used === 0) return words.nothing;
  return "";
}

interface RecipeToolsProps {
  readonly reading: Understood;
  readonly plan: Plan;
  readonly onUse: (recipe: Recipe) => void;
}

/** The answers as a file, and answers from a file. */
function RecipeTools({ reading, plan, onUse }: RecipeToolsProps) {
  const { text, announce } = useDesk();
  const t = text.adding;
  const [wrong, setWrong] = useState("");
  const use = async (files: FileList | null) => {
    const file = files?.[0];
    if (file === undefined) return;
    const recipe = recipeFrom(await file.text().catch(() => ""));
    if ("fault" in recipe) return setWrong(t.recipeWrong(`${recipe.fault} ${recipe.detail}`.trim()));
    setWrong("");
    onUse(recipe);
    announce(t.recipeUsed, false);
  };
  return (
    <DialogTrigger>
      <Button className="quiet">{t.recipe}</Button>
      <Popover className="popover import-popover" placement="top end">
        <Dialog className="import-form" aria-label={t.recipe}>
          <p>{t.recipeHow}</p>
          {wrong !== "" && <p role="alert">{wrong}</p>}
          <div className="row">
            <Button
              className="button"
              onPress={() =>
                saveFile(
                  new Blob([recipeText(recipeOf(reading.plan))], { type: "application/json" }),
                  t.recipeFile(plan.about.id),
                )
              }
            >
              {t.recipeDownload}
            </Button>
            <FileTrigger acceptedFileTypes={[".json"]} onSelect={(files) => void use(files)}>
              <Button className="button">{t.recipeUse}</Button>
            </FileTrigger>
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A link that waits for a data set can be told that this file is it, whatever the file is called. */
function Wanted({ plan, correct }: ImportPart) {
  const { library, text } = useDesk();
  const t = text.adding;
  const absent = absentDatasets(useChoices(), library).filter((id) => idForm.test(id));
  if (absent.includes(plan.about.id)) return null;
  return absent.map((id) => (
    <p key={id} className="import-recipe">
      {t.wanted(id)}{" "}
      <Button className="import-change" onPress={() => correct({ about: { ...plan.about, id } })}>
        {t.thisIsIt}
      </Button>
    </p>
  ));
}
