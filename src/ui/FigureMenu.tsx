import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { changeFigure, enlarge, moveFigure, removeFigure } from "../choices/actions.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { useDesk } from "./context.ts";

/** Enlarge, widen, move and remove a figure. Every one of them can be undone. */
export function FigureMenu({
  choice,
  enlarged,
}: {
  readonly choice: FigureChoice;
  readonly enlarged: boolean;
}) {
  const { store, text, announce } = useDesk();
  const { id, kind, wide = false } = choice;
  const move = (by: number) => {
    store.act(moveFigure(id, by));
    const { figures } = store.choices();
    const place = figures.findIndex((figure) => figure.id === id) + 1;
    announce(text.ui.changed.moved(text.kinds[kind], place, figures.length));
  };
  const run: Readonly<Record<string, () => void>> = {
    enlarge: () => store.act(enlarge(enlarged ? null : id)),
    widen: () => store.act(changeFigure(id, { wide: !wide })),
    earlier: () => move(-1),
    later: () => move(1),
    remove: () => {
      const { figures } = store.choices();
      const place = figures.findIndex((figure) => figure.id === id);
      const next = figures[place + 1] ?? figures[place - 1];
      store.act(removeFigure(id));
      focusAfterMenu(next === undefined ? ".add-figure" : moreButton(next.id));
    },
  };
  const words: Readonly<Record<string, string>> = {
    enlarge: enlarged ? text.ui.shrink : text.ui.enlarge,
    widen: wide ? text.ui.narrow : text.ui.widen,
    earlier: text.ui.earlier,
    later: text.ui.later,
    remove: text.ui.remove,
  };
  return (
    <MenuTrigger>
      <Button className="quiet more" aria-label={text.ui.more}>
        ⋯
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="list" onAction={(key) => run[String(key)]?.()}>
          {Object.entries(words).map(([key, label]) => (
            <MenuItem key={key} id={key} className="item">
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Where the menu of a figure is found on the page. */
export function moreButton(id: string): string {
  return `[data-figure="${CSS.escape(id)}"] .more`;
}

/** A menu gives the focus back to its button as it closes; where that button is gone, this comes after. */
function focusAfterMenu(selector: string): void {
  setTimeout(() => document.querySelector<HTMLElement>(selector)?.focus(), 80);
}
