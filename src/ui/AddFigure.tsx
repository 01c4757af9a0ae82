import "./kinds.css";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from "react-aria-components";
import { addFigure, type Action } from "../choices/actions.ts";
import type { FigureKind } from "../choices/choices.ts";
import { useDesk } from "./context.ts";
import { kindSections } from "./kindSections.ts";

/** Frames in which a figure that was added may come onto the page. */
const patience = 120;

/** Every kind of figure by what a reader asks; the one chosen comes last on the page, is shown and has the focus. */
export function AddFigure({ className, words }: { readonly className: string; readonly words: string }) {
  const { store, text } = useDesk();
  const add = (kind: FigureKind) => {
    store.act(amongOthers(addFigure(kind)));
    const id = store.choices().figures.at(-1)?.id;
    // The menu gives the focus back to its button as it closes: the figure takes it after that.
    if (id !== undefined) setTimeout(() => shownAndFocused(id, patience), 80);
  };
  return (
    <MenuTrigger>
      <Button className={className}>{words}</Button>
      <Popover className="popover">
        <Menu
          className="list kinds-list"
          onAction={(key) => add(key as FigureKind)} // the items' ids are the kinds
        >
          {kindSections.map(({ id, kinds }) => (
            <MenuSection key={id} className="kinds">
              <Header className="label">{text.ui.kindSections[id]}</Header>
              {kinds.map((kind) => (
                <MenuItem key={kind} id={kind} className="item" textValue={text.kinds[kind]}>
                  <Text slot="label">{text.kinds[kind]}</Text>
                  <Text slot="description" className="about">
                    {text.kindsAbout[kind]}
                  </Text>
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What adds a figure leaves an enlarged one and the page of a country: it would not be seen there. */
function amongOthers(action: Action): Action {
  return (choices) => action({ ...choices, enlarged: null, profile: null });
}

/** Figures are drawn with some delay: it is looked for again in the next frame, so many times. */
function shownAndFocused(id: string, left: number): void {
  const figure = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(id)}"]`);
  if (figure !== null && figure.offsetHeight > 0) {
    figure.focus({ preventScroll: true });
    figure.scrollIntoView({ block: "start", behavior: "instant" });
  } else if (left > 0) requestAnimationFrame(() => shownAndFocused(id, left - 1));
}
