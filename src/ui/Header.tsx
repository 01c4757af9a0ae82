import { use } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { useStore } from "zustand";
import { copyText } from "../browser/clipboard.ts";
import type { ThemeChoice } from "../browser/theme.ts";
import { addressOf } from "../choices/address.ts";
import { storiesOf } from "../choices/stories.ts";
import type { Dataset } from "../dataset/dataset.ts";
import { AddData } from "./AddData.tsx";
import { useDesk } from "./context.ts";
import { HelpContext } from "./helpContext.ts";

interface HeaderProps {
  readonly theme: ThemeChoice;
  readonly onTheme: (theme: ThemeChoice) => void;
  readonly onAdd: (dataset: Dataset) => void;
}

/** The name, the stories, undo and redo, the link, the theme. */
export function Header({ theme, onTheme, onAdd }: HeaderProps) {
  const { store, text, announce, alert } = useDesk();
  useStore(store); // undo and redo follow every step
  const openHelp = use(HelpContext);
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
              if (story !== undefined) {
                store.act(() => story.choices);
                announce(`${story.name}. ${story.words}`);
              }
            }}
          >
            {storiesOf(text).map(({ id, name }) => (
              <MenuItem key={id} id={id} className="item">
                {name}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <span className="spring" />
      <Button className="quiet" isDisabled={!store.canUndo()} onPress={store.undo}>
        {text.ui.undo}
      </Button>
      <Button className="quiet" isDisabled={!store.canRedo()} onPress={store.redo}>
        {text.ui.redo}
      </Button>
      <MenuTrigger>
        <Button className="quiet wide-only">{text.ui.theme} ▾</Button>
        <Popover className="popover">
          <Menu
            className="list"
            selectionMode="single"
            selectedKeys={[theme]}
            onAction={(key) => onTheme(key === "light" || key === "dark" ? key : "system")}
          >
            {(["system", "light", "dark"] as const).map((choice) => (
              <MenuItem key={choice} id={choice} className="item">
                {text.ui.themes[choice]}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Button className="quiet wide-only" aria-label={text.ui.help} onPress={openHelp}>
        ?
      </Button>
      <AddData onAdd={onAdd} />
      <Button className="button strong" onPress={() => void copyLink()}>
        {text.ui.copyLink}
      </Button>
    </header>
  );
}
