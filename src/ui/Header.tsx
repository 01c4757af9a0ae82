import { use, useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useStore } from "zustand";
import { copyText } from "../browser/clipboard.ts";
import type { ThemeChoice } from "../browser/theme.ts";
import { addressOf } from "../choices/address.ts";
import { defaultChoices } from "../choices/choices.ts";
import { storiesOf } from "../choices/stories.ts";
import { AddFigure } from "./AddFigure.tsx";
import { AddData } from "./import/AddData.tsx";
import { DeskContext, useDesk } from "./context.ts";
import { HelpContext } from "./helpContext.ts";
import { exportDesk } from "./studio/exportDesk.ts";
import { useStudio } from "./studio/useStudio.tsx";
import "./exportMenu.css";

const themes = ["system", "light", "dark"] as const;

interface HeaderProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
}

/** The name, the stories, undo and redo, the link, the theme. */
export function Header({ theme, onTheme }: HeaderProps) {
  const desk = useDesk();
  const { store, text, announce, alert } = desk;
  useStore(store); // undo and redo follow every step
  const openHelp = use(HelpContext);
  const studio = useStudio();
  const [exported, setExported] = useState(desk);
  const { figures, profile } = store.choices();
  const canExport = figures.length > 0 || profile !== null;
  const openStudio = () => {
    const shown = exportDesk(desk);
    const { enlarged, figures: each } = shown.store.choices();
    const first = enlarged ?? each[0]?.id;
    setExported(shown);
    if (first !== undefined) void studio.open(first, "many");
  };
  const copyLink = async () => {
    const link = `${location.origin}${location.pathname}${addressOf(store.choices())}`;
    try {
      await copyText(link);
      announce(text.ui.copiedLink);
    } catch {
      alert(text.ui.linkHere(link));
    }
  };
  return (
    <header className="header">
      <h1>{text.ui.name}</h1>
      <MenuTrigger>
        <Button className="quiet">{text.ui.stories} ▾</Button>
        <Popover className="popover">
          <Menu
            className="list"
            onAction={(key) => {
              const story = storiesOf(text).find(({ id }) => id === key);
              store.act(() => story?.choices ?? defaultChoices);
              if (story === undefined) announce(text.ui.firstViewOpen);
            }}
          >
            <MenuItem id="first" className="item">
              {text.ui.firstView}
            </MenuItem>
            {storiesOf(text).map(({ id, name }) => (
              <MenuItem key={id} id={id} className="item">
                {name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="spring" />
      <StepButton able={store.canUndo()} run={store.undo} words={text.ui.undo} />
      <StepButton able={store.canRedo()} run={store.redo} words={text.ui.redo} />
      <MenuTrigger>
        <Button className="quiet roomy-only">{text.ui.theme} ▾</Button>
        <Popover className="popover">
          <Menu
            className="list"
            selectionMode="single"
            selectedKeys={[theme]}
            onAction={(key) => onTheme(key === "light" || key === "dark" ? key : "system")}
          >
            {themes.map((choice) => (
              <MenuItem key={choice} id={choice} className="item">
                {text.ui.themes[choice]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="quiet roomy-only" isDisabled={!canExport} onPress={openStudio}>
        {text.studio.openPage}
      </Button>
      <Button className="quiet roomy-only" aria-label={text.ui.help} onPress={openHelp}>
        ?
      </Button>
      <MenuTrigger>
        <Button className="quiet page-menu" aria-label={text.ui.pageMenu}>
          ⋯
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu
            className="list"
            onAction={(key) => {
              if (key === "help") openHelp();
              else if (key === "export") openStudio();
              else onTheme(key === "light" || key === "dark" ? key : "system");
            }}
          >
            {themes.map((choice) => (
              <MenuItem key={choice} id={choice} className={choice === theme ? "item chosen" : "item"}>
                {text.ui.themeNamed(text.ui.themes[choice])}
              </MenuItem>
            ))}
            {canExport && (
              <MenuItem id="export" className="item">
                {text.studio.openPage}
              </MenuItem>
            )}
            <MenuItem id="help" className="item">
              {text.ui.help}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <AddFigure className="button" words={`${text.ui.newFigure} ▾`} />
      <AddData />
      <Button className="button strong" onPress={() => void copyLink()}>
        {text.ui.copyLink}
      </Button>
      <DeskContext value={exported}>{studio.element}</DeskContext>
    </header>
  );
}

interface StepButtonProps {
  readonly able: boolean;
  readonly run: () => void;
  readonly words: string;
}

/** Undo or redo. It keeps the focus at the last step, where it does nothing any more. */
function StepButton({ able, run, words }: StepButtonProps) {
  return (
    <button type="button" className="quiet" aria-disabled={!able} onClick={() => able && run()}>
      {words}
    </button>
  );
}
