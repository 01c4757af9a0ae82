import { use, useCallback, useEffect, useMemo, useState, Suspense } from "react";
import { bindAddressBar } from "../browser/addressBar.ts";
import {
  onSystemTheme,
  rememberedTheme,
  rememberTheme,
  themeNow,
  type ThemeChoice,
} from "../browser/theme.ts";
import { choicesOf } from "../choices/address.ts";
import { choicesStore } from "../choices/store.ts";
import { libraryOf, type Library } from "../dataset/library.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { en } from "../text/en.ts";
import { Alerts } from "./Alerts.tsx";
import { ChangesTold } from "./ChangesTold.tsx";
import { Chips } from "./Chips.tsx";
import { DeskContext, type Desk } from "./context.ts";
import { DataSets } from "./DataSets.tsx";
import { Figures } from "./Figures.tsx";
import { Filters } from "./Filters.tsx";
import { Header } from "./Header.tsx";
import { KeyBindings } from "./KeyBindings.tsx";
import { Status, useStatus } from "./Status.tsx";
import { StoryWords } from "./Stories.tsx";
import { YearsBar } from "./YearsBar.tsx";

/** The whole page. `opening` is the promise of the bundled data sets, made once outside. */
export function App({ opening }: { readonly opening: Promise<Library> }) {
  return (
    <Suspense fallback={<p className="loading">{en.ui.loading}</p>}>
      <Opened opening={opening} />
    </Suspense>
  );
}

function Opened({ opening }: { readonly opening: Promise<Library> }) {
  const bundled = use(opening);
  const [added, setAdded] = useState<readonly Dataset[]>([]);
  const library = useMemo(() => libraryOf([...bundled.datasets, ...added], bundled.issues), [bundled, added]);
  return <Page library={library} onAdd={(dataset) => setAdded((before) => [...before, dataset])} />;
}

function Page({ library, onAdd }: { readonly library: Library; readonly onAdd: (dataset: Dataset) => void }) {
  const [first] = useState(() => choicesOf(location.search, library));
  const [store] = useState(() => choicesStore(first.choices));
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>(rememberedTheme);
  const [theme, setTheme] = useState(() => themeNow(themeChoice));
  const { said, seen, announce } = useStatus();
  const [alerts, setAlerts] = useState<readonly string[]>(() => problemWords(first.problems));
  const alert = useCallback(
    (words: string) => setAlerts((before) => (before.includes(words) ? before : [...before, words])),
    [],
  );

  useEffect(
    () =>
      bindAddressBar(
        store,
        () => library,
        (problems) => problemWords(problems).forEach(alert),
      ),
    [store, library, alert],
  );
  useEffect(() => onSystemTheme(() => setTheme(themeNow(themeChoice))), [themeChoice]);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);

  const desk: Desk = useMemo(
    () => ({ library, store, text: en, theme, announce, alert }),
    [library, store, theme, announce, alert],
  );
  const chooseTheme = (choice: ThemeChoice) => {
    rememberTheme(choice);
    setThemeChoice(choice);
    setTheme(themeNow(choice));
  };
  return (
    <DeskContext value={desk}>
      <KeyBindings>
        <a className="skip" href="#figures">
          {en.ui.skip}
        </a>
        <Header theme={themeChoice} onTheme={chooseTheme} onAdd={onAdd} />
        <Chips />
        <div className="desk">
          <Filters />
          <main id="figures" tabIndex={-1}>
            <Alerts
              words={alerts}
              onClose={(words) => {
                setAlerts((before) => before.filter((w) => w !== words));
                document.getElementById("figures")?.focus({ preventScroll: true });
              }}
            />
            <StoryWords />
            <Figures />
            <DataSets onAdd={onAdd} />
          </main>
        </div>
        <YearsBar />
        <Status said={said} seen={seen} />
        <ChangesTold />
      </KeyBindings>
    </DeskContext>
  );
}

function problemWords(problems: readonly string[]): readonly string[] {
  return problems.length === 0 ? [] : [en.errors.address(problems)];
}
