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
  const run: Readonly<Record<string, () => void>> = {
    enlarge: () => store.act(enlarge(enlarged ? null : id)),
    widen: () => store.act(changeFigure(id, { wide: !wide })),
    earlier: () => store.act(moveFigure(id, -1)),
    later: () => store.act(moveFigure(id, 1)),
    remove: () => {
      store.act(removeFigure(id));
      announce(text.ui.removed(text.kinds[kind]));
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
      <Button className="quiet" aria-label={text.ui.more}>
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
