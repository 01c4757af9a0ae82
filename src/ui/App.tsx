import { use, useCallback, useEffect, useMemo, useRef, useState, Suspense } from "react";
import { bindAddressBar } from "../browser/addressBar.ts";
import {
  onSystemTheme,
  rememberedTheme,
  rememberTheme,
  themeNow,
  type ThemeChoice,
} from "../browser/theme.ts";
import { choicesOf, type Address } from "../choices/address.ts";
import { choicesStore } from "../choices/store.ts";
import type { Library } from "../dataset/library.ts";
import { en } from "../text/en.ts";
import { libraryWith, useOpenedSets } from "./catalogue/useOpenedSets.ts";
import { Absent } from "./import/Absent.tsx";
import { AddingData } from "./import/AddingData.tsx";
import { Alerts } from "./Alerts.tsx";
import { ChangesTold } from "./ChangesTold.tsx";
import { Chips } from "./Chips.tsx";
import { CountryPage } from "./CountryPage.tsx";
import { DeskContext, type Desk } from "./context.ts";
import { DataSets } from "./DataSets.tsx";
import { Figures } from "./Figures.tsx";
import { Filters } from "./Filters.tsx";
import { Header } from "./Header.tsx";
import { KeyBindings } from "./KeyBindings.tsx";
import { Notes } from "./Notes.tsx";
import { Status, useStatus } from "./Status.tsx";
import { StoryWords } from "./Stories.tsx";
import { OpenedNotice } from "./reopen/OpenedNotice.tsx";
import { Unseen } from "./import/Unseen.tsx";
import { useAdded, type Added } from "./import/useAdded.ts";
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
  const [alerts, setAlerts] = useState<readonly string[]>([]);
  const alert = useCallback(
    (words: string) => setAlerts((before) => (before.includes(words) ? before : [...before, words])),
    [],
  );
  const added = useAdded(alert);
  const opened = useOpenedSets();
  const library = useMemo(
    () =>
      libraryWith(
        bundled,
        opened,
        added.sets.map(({ dataset }) => dataset),
      ),
    [bundled, opened, added.sets],
  );
  const closeAlert = (words: string) => setAlerts((before) => before.filter((other) => other !== words));
  return <Page library={library} added={added} alerts={alerts} alert={alert} onCloseAlert={closeAlert} />;
}

interface PageProps {
  readonly library: Library;
  readonly added: Added;
  readonly alerts: readonly string[];
  readonly alert: (words: string) => void;
  readonly onCloseAlert: (words: string) => void;
}

function Page({ library, added, alerts, alert, onCloseAlert }: PageProps) {
  const [search] = useState(location.search);
  const [first] = useState(() => choicesOf(search, library));
  const [store] = useState(() => choicesStore(first.choices));
  const [themeChoice, setThemeChoice] = useState<ThemeChoice>(rememberedTheme);
  const [theme, setTheme] = useState(() => themeNow(themeChoice));
  const { said, seen, announce } = useStatus();
  const libraryNow = useRef(library);
  useEffect(() => {
    libraryNow.current = library;
  }, [library]);

  useEffect(
    () =>
      bindAddressBar(
        store,
        () => libraryNow.current,
        (problems) => problemWords(problems).forEach(alert),
      ),
    [store, alert],
  );
  useFirstAddress(
    added.settled,
    () => {
      const again = first.problems.length === 0 ? first : choicesOf(search, library);
      if (store.getState().states.length === 1) store.act(() => again.choices);
      return again;
    },
    alert,
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
      <AddingData added={added}>
        <KeyBindings>
          <a className="skip" href="#figures">
            {en.ui.skip}
          </a>
          <Header theme={themeChoice} onTheme={chooseTheme} />
          <Chips />
          <div className="desk">
            <Filters />
            <main id="figures" tabIndex={-1}>
              <Alerts
                words={alerts}
                onClose={(words) => {
                  onCloseAlert(words);
                  document.getElementById("figures")?.focus({ preventScroll: true });
                }}
              />
              <OpenedNotice />
              {added.settled && <Absent />}
              <Unseen />
              <CountryPage>
                <StoryWords />
                <Figures />
                <Notes />
                <DataSets />
              </CountryPage>
            </main>
          </div>
          <YearsBar />
          <Status said={said} seen={seen} />
          <ChangesTold />
        </KeyBindings>
      </AddingData>
    </DeskContext>
  );
}

/**
 * What the first address held that makes no sense is told once the data sets kept in this browser are open: until then it
 * may be theirs.
 */
function useFirstAddress(settled: boolean, judged: () => Address, alert: (words: string) => void): void {
  const told = useRef(false);
  useEffect(() => {
    if (!settled || told.current) return;
    told.current = true;
    problemWords(judged().problems).forEach(alert);
  });
}

function problemWords(problems: readonly string[]): readonly string[] {
  return problems.length === 0 ? [] : [en.errors.address(problems)];
}
