import "./kinds.css";
import { useDeferredValue } from "react";
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
import { addFigure } from "../choices/actions.ts";
import type { FigureKind } from "../choices/choices.ts";
import { kindSections } from "./kindSections.ts";
import { useChoices, useDesk } from "./context.ts";
import { FigureCard } from "./FigureCard.tsx";
import { fullRows } from "./rows.ts";
import { useEnlarged } from "./useEnlarged.ts";

/** The figures of the page, in the reader's order, and the way to add one. */
export function Figures() {
  const { store, text } = useDesk();
  const choices = useDeferredValue(useChoices()); // a dragged handle moves at once, the figures follow
  const shown = choices.figures.filter(({ id }) => choices.enlarged === null || choices.enlarged === id);
  const full = fullRows(
    shown.map(({ id, kind, wide = false }) => ({
      id,
      wide: wide || kind === "table" || choices.enlarged === id,
    })),
  );
  useEnlarged(choices.enlarged);
  return (
    <section className="figures" aria-label={text.ui.figures}>
      {shown.length === 0 && <p>{text.ui.emptyPage}</p>}
      {shown.map((choice) => (
        <FigureCard key={choice.id} choice={choice} choices={choices} full={full.has(choice.id)} />
      ))}
      {choices.enlarged === null && (
        <MenuTrigger>
          <Button className="button add-figure">+ {text.ui.addFigure}</Button>
          <Popover className="popover">
            <Menu
              className="list kinds-list"
              onAction={(key) => store.act(addFigure(key as FigureKind))} // the items' ids are the kinds
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
      )}
    </section>
  );
}
