import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import { Button } from "react-aria-components";
import { copyText } from "../browser/clipboard.ts";
import type { Target } from "../charts/chart.ts";
import { chooseEvent, clauseValue, openProfile, panel, pin } from "../choices/actions.ts";
import type { FigureChoice } from "../choices/choices.ts";
import { citation } from "../export/citation.ts";
import { visible } from "../read/values/visible.ts";
import type { Messages } from "../text/messages.ts";
import { knownLibrary } from "../views/known.ts";
import { originsOf, provenanceOf, type Provenance } from "../views/provenance.ts";
import { CardOrigins } from "./CardOrigins.tsx";
import { factsOf } from "./cardFacts.ts";
import { Facts } from "./Facts.tsx";
import { useChoices, useDesk } from "./context.ts";
import { NoteForm } from "./NoteForm.tsx";
import { notePlaceOf } from "./notePlace.ts";
import "./valueCard.css";

const widest = 380;
/** Between the mark and the card, px. */
const aside = 16;
/** Space kept free above and below the card in the window, px: the years' bar is at the foot. */
const margins = { top: 12, bottom: 80 } as const;

/** Kept free between a mark and the sheet at the foot of a small window, px. */
const clear = 40;

interface ValueCardProps {
  readonly target: Target;
  readonly choice: FigureChoice;
  /** Width of the figure, px. */
  readonly width: number;
  /** The part of the page that the mark is in: a press there is answered by it, not by closing. */
  readonly figure: RefObject<HTMLElement | null>;
  /** The card was asked for by the keyboard, and takes the focus. */
  readonly takesFocus: boolean;
  readonly onClose: (back: boolean) => void;
}

/** Where a value comes from, how it became the mark, and how to cite it: beside the mark, in nobody's way. */
export function ValueCard({ target, choice, width, figure, takesFocus, onClose }: ValueCardProps) {
  const desk = useDesk();
  const { library, store, text, announce, alert, pageOf } = desk;
  const { card } = text;
  const choices = useChoices();
  const place = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const name = useId();
  const [writing, setWriting] = useState(false);
  const provenance = useMemo(
    () =>
      target.value === undefined
        ? null
        : provenanceOf(knownLibrary(library, choices, choice.id), target.value),
    [library, choices, choice.id, target.value],
  );
  const notePlace = notePlaceOf(target);
  const cited = useMemo(
    () =>
      (provenance === null ? [] : originsOf(provenance)).flatMap(({ source, dataset }) =>
        source === null ? [] : [citation({ source, dataset, place: target.label }, card.cite)],
      ),
    [provenance, target.label, card],
  );
  const at = usePlace(place, target, width);
  useClosing(place, figure, onClose);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  const copy = (words: string, told: string) =>
    copyText(words, text).then(
      () => announce(told),
      (error: unknown) => alert(error instanceof Error ? error.message : String(error)),
    );
  const { country, event } = target;
  const pinned =
    country !== undefined && (clauseValue(choices, choice.id, "countries") ?? []).includes(country);
  const marked = event !== undefined && clauseValue(choices, panel, "event") === event;
  const steps = target.steps ?? (provenance?.kind === "score" ? [card.asPublished] : []);
  return (
    <div
      ref={place}
      className="value-card"
      role="dialog"
      aria-modal="false"
      aria-labelledby={name}
      style={at}
      onKeyDown={(key) => {
        if (key.key !== "Escape") return;
        key.stopPropagation();
        onClose(true);
      }}
    >
      <div className="value-card-head">
        <h3 id={name} ref={heading} tabIndex={-1}>
          {visible(target.label)}
        </h3>
        <Button className="quiet" aria-label={card.close} onPress={() => onClose(true)}>
          ✕
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className="value-card-body" tabIndex={0} role="group" aria-labelledby={name}>
        <Details lines={detailsBeside(target, provenance, text)} />
        {provenance !== null && <Facts facts={factsOf(provenance, text)} />}
        {steps.length > 0 && (
          <section>
            <h4>{card.stepsTitle}</h4>
            <ol>
              {steps.map((step, i) => (
                <li key={i}>{visible(step)}</li>
              ))}
            </ol>
          </section>
        )}
        {provenance !== null && <CardOrigins provenance={provenance} />}
        {cited.length > 0 && (
          <section className="cite">
            <div className="cite-head">
              <h4>{card.citeTitle}</h4>
              <Button className="quiet" onPress={() => void copy(cited.join("\n"), card.copiedCitation)}>
                {card.copyCitation}
              </Button>
            </div>
            {cited.map((line) => (
              <p key={line}>{visible(line)}</p>
            ))}
          </section>
        )}
        {provenance === null && <p className="faint">{card.noValue}</p>}
        {writing && notePlace !== null && (
          <NoteForm
            place={notePlace}
            onDone={() => {
              setWriting(false);
              heading.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </div>
      <div className="value-card-foot">
        {country !== undefined && pageOf === undefined && (
          <Button className="button" onPress={() => store.act(pin(choice.id, country, true))}>
            {pinned ? card.release : card.pin}
          </Button>
        )}
        {event !== undefined && (
          <Button className="button" onPress={() => store.act(chooseEvent(event))}>
            {marked ? card.unmarkEvent : card.markEvent}
          </Button>
        )}
        {notePlace !== null && !writing && (
          <Button className="button" onPress={() => setWriting(true)}>
            {card.addNote}
          </Button>
        )}
        {country !== undefined && country !== pageOf && (
          <Button className="button" onPress={() => store.act(openProfile(country))}>
            {card.countryPage}
          </Button>
        )}
        <Button
          className="button"
          onPress={() => void copy([target.label, ...cited].join("\n"), card.copiedValue)}
        >
          {card.copyValue}
        </Button>
      </div>
    </div>
  );
}

function Details({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className="card-details">
      {lines.map((line, i) => (
        <li key={i}>{visible(line)}</li>
      ))}
    </ul>
  );
}

/** The words of the mark itself, where the facts do not say them: of events, tariffs, and marks of no single value. */
function detailsBeside(
  { details }: Target,
  provenance: Provenance | null,
  text: Messages,
): readonly string[] {
  if (provenance === null) return details;
  return provenance.kind === "event" || provenance.kind === "tariff" || provenance.kind === "computed"
    ? details.filter((line) => !text.ui.isSource(line))
    : [];
}

/** Beside the mark where there is more room, as high as the window lets it; a small screen has its own place for it. */
function usePlace(place: RefObject<HTMLElement | null>, target: Target, width: number) {
  const [top, setTop] = useState(target.y - 24);
  useLayoutEffect(() => {
    const card = place.current;
    const parent = card?.parentElement;
    if (card === null || parent === null || parent === undefined) return;
    const origin = parent.getBoundingClientRect().top;
    if (getComputedStyle(card).position === "fixed") {
      scrollBy({
        top: scrollClear(origin + target.y, card.getBoundingClientRect().top),
        behavior: "instant",
      });
      return;
    }
    const least = margins.top - origin;
    const most = innerHeight - margins.bottom - card.offsetHeight - origin;
    setTop(Math.max(least, Math.min(target.y - 24, most)));
  }, [place, target]);
  const cardWidth = Math.min(widest, width);
  const away = aside + Math.min(target.width ?? 0, 120) / 2;
  const right = target.x + away;
  const fitsRight = right + cardWidth <= width;
  const left = fitsRight && target.x < width / 2 ? right : target.x - away - cardWidth;
  const shown = left >= 0 ? left : fitsRight ? right : Math.max(0, Math.min(width - cardWidth, right));
  return {
    "--card-left": `${Math.round(shown)}px`,
    "--card-top": `${Math.round(top)}px`,
    "--card-width": `${cardWidth}px`,
  } as React.CSSProperties; // custom properties are not in React's own type
}

/** How far the window must scroll for a mark at this height of it to stand clear of a sheet that begins at another. */
function scrollClear(mark: number, sheet: number): number {
  if (mark > sheet - clear) return mark - sheet + clear;
  return Math.min(0, mark - clear);
}

/** A press or the focus elsewhere closes the card; in its own figure the figure decides. Escape works from everywhere. */
function useClosing(
  place: RefObject<HTMLElement | null>,
  figure: RefObject<HTMLElement | null>,
  onClose: (back: boolean) => void,
): void {
  useEffect(() => {
    const outside = (event: Event) => {
      if (!(event.target instanceof Node)) return;
      const within = [place.current, figure.current].some((part) => part?.contains(event.target as Node));
      if (!within && event.target !== document.body) onClose(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !(event.target instanceof Node)) return;
      if (place.current?.contains(event.target)) return;
      event.preventDefault(); // this Escape closes the card only: pins and the page of a country stay for the next
      onClose(false);
    };
    addEventListener("pointerdown", outside);
    addEventListener("focusin", outside);
    addEventListener("keydown", onKey, { capture: true });
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("focusin", outside);
      removeEventListener("keydown", onKey, { capture: true });
    };
  }, [place, figure, onClose]);
}
