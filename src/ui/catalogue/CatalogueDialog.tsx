import { useEffect, useMemo, useState } from "react";
import {
  Autocomplete,
  Button,
  Dialog,
  Header,
  Heading,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from "react-aria-components";
import { catalogueList, openIndices, openListed } from "../../browser/catalogue.ts";
import { setIndex } from "../../choices/actions.ts";
import { foundSets, type ListedSet } from "../../dataset/catalogue.ts";
import { useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import "./catalogue.css";

export interface CatalogueProps {
  readonly onClose: () => void;
}

/** So many lines are listed at once; the others are found by typing more. */
const mostListed = 150;

/** What stands for the whole of a data set that has no index. No index id holds a space. */
const whole = "whole ";

/** The data sets of the site that are not open: found by typing, opened by choosing one of their indices. */
export function CatalogueDialog({ onClose }: CatalogueProps) {
  const { store, text, announce, alert } = useDesk();
  const t = text.catalogue;
  const [sets, setSets] = useState<readonly ListedSet[] | null>(null);
  const [typed, setTyped] = useState("");
  const [busy, setBusy] = useState<string | null>(null);
  const fail = (error: unknown) => {
    alert(t.cannotOpen(error instanceof Error ? error.message : String(error)));
    onClose();
  };
  useEffect(() => {
    catalogueList().then(setSets, fail);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the list is fetched once
  }, []);
  const found = useMemo(() => foundSets(sets ?? [], typed), [sets, typed]);
  const shown = useMemo(() => firstLines(found), [found]);
  const more = found.length - shown.length;

  const pick = async (set: ListedSet, id: string | null) => {
    const index = set.indices.find((candidate) => candidate.id === id);
    setBusy(plainly(index?.short ?? set.title));
    try {
      if (index === undefined) await openListed(set);
      else await openIndices([index.id]);
    } catch (error) {
      fail(error);
      return;
    }
    if (index !== undefined) store.act(setIndex(index.id));
    announce(t.opened(plainly(set.title), index === undefined ? null : plainly(index.short)));
    onClose();
  };
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal catalogue-modal">
        <Dialog className="dialog catalogue">
          <Heading slot="title">{t.title}</Heading>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the press that opened the dialog asked for it */}
            <SearchField className="search" aria-label={t.find} autoFocus>
              <Input placeholder={t.find} />
            </SearchField>
            <p className="faint" role="status">
              {busy !== null
                ? t.opening(busy)
                : sets === null
                  ? t.loading
                  : found.length === 0
                    ? t.nothing(typed)
                    : t.count(found.length)}
            </p>
            <ListBox
              className="list"
              aria-label={t.results}
              selectionMode="single"
              selectedKeys={[]}
              onSelectionChange={(keys) => {
                const [key] = keys === "all" ? [] : [...keys].map(String);
                const set = shown.find(
                  ({ id, indices }) => key === whole + id || indices.some((index) => index.id === key),
                );
                if (set !== undefined && key !== undefined)
                  void pick(set, key.startsWith(whole) ? null : key);
              }}
            >
              {shown.map((set) => (
                <Section key={set.id} set={set} />
              ))}
            </ListBox>
          </Autocomplete>
          {more > 0 && <p className="faint pick-more">{t.more(more)}</p>}
          <div className="row">
            <Button className="button" onPress={onClose}>
              {text.ui.close}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A data set with its indices; one without an index is a line of its own. */
function Section({ set }: { readonly set: ListedSet }) {
  const { text } = useDesk();
  const t = text.catalogue;
  const title = plainly(set.title);
  const about = t.about(set.publishers.map(plainly), set.years);
  return (
    <ListBoxSection id={`heading ${set.id}`}>
      <Header className="catalogue-set">
        {title} {about !== "" && <span className="faint">{about}</span>}
      </Header>
      {set.indices.map(({ id, label }) => (
        <ListBoxItem key={id} id={id} className="item" textValue={`${title} ${about} ${plainly(label)}`}>
          {plainly(label)}
        </ListBoxItem>
      ))}
      {set.indices.length === 0 && (
        <ListBoxItem id={whole + set.id} className="item" textValue={`${title} ${about}`}>
          {t.withoutIndex}
        </ListBoxItem>
      )}
    </ListBoxSection>
  );
}

/** The first data sets, and of their indices the first, as many lines in all as are listed. */
function firstLines(sets: readonly ListedSet[]): readonly ListedSet[] {
  let left = mostListed;
  const shown: ListedSet[] = [];
  for (const set of sets) {
    if (left <= 0) break;
    shown.push({ ...set, indices: set.indices.slice(0, left) });
    left -= 1 + set.indices.length;
  }
  return shown;
}
