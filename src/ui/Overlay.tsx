import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { useStore } from "zustand";
import type { Target } from "../charts/chart.ts";
import type { Figure } from "../charts/figureOf.ts";
import { chooseEvent, clauseValue, panel, pin, withClause } from "../choices/actions.ts";
import type { ClauseField, ClauseValues, FigureChoice } from "../choices/choices.ts";
import { highlight, setHighlight } from "../choices/highlight.ts";
import { shown } from "../choices/store.ts";
import { Crowd } from "./Crowd.tsx";
import { useDesk } from "./context.ts";
import { LitMarks, Traces } from "./LitMarks.tsx";
import { useNotesTold } from "./notesShown.ts";
import { ownMark, useOwnMark } from "./pointed.ts";
import "./overlay.css";
import { brushed, nearest, neighbour, sameMark, spoken } from "./targets.ts";
import { Tooltip } from "./Tooltip.tsx";
import { ValueCard } from "./ValueCard.tsx";

/** A drag shorter than this is a click, px. */
const dragFrom = 6;

/** From this part of the window's height on, the words of a mark stand above it. */
const aboveFrom = 0.5;

interface OverlayProps {
  readonly drawn: Figure;
  readonly choice: FigureChoice;
}

/**
 * What moves in front of a figure: the mark pointed at here or in another figure, pins, a brush being drawn. The figure
 * behind it is never drawn again for any of this.
 */
export function Overlay({ drawn, choice }: OverlayProps) {
  const { store, text, announce } = useDesk();
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const [crowd, setCrowd] = useState<Target | null>(null);
  const [above, setAbove] = useState(false);
  const [card, setCard] = useState<{ readonly mark: Target; readonly byKey: boolean } | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const description = useId();
  const pressed = useRef<number | null>(null);
  const pinned = useClause(choice.id, "countries") ?? none;
  const brushedYears = useClause(choice.id, "years");
  const brushedScores = useClause(choice.id, "scores");
  const ownBrush = brushOf();
  const asked = card === null ? undefined : drawn.targets.find((target) => sameMark(target, card.mark));
  const closeCard = (back: boolean) => {
    setCard(null);
    if (!back || asked === undefined) return;
    place.current?.focus({ preventScroll: true });
    point(asked, drawn.targets.indexOf(asked));
  };
  useNotesTold(choice.id, drawn);

  function brushOf(): readonly [number, number] | null {
    if (drag !== null) return [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
    const { axis } = drawn;
    if (axis === null) return null;
    const kept = axis.field === "years" ? brushedYears : (brushedScores?.range ?? null);
    if (kept === null) return null;
    const px = (value: number) =>
      axis.left + ((value - axis.from) / (axis.to - axis.from)) * (axis.right - axis.left);
    return [px(kept[0]), px(axis.field === "years" ? kept[1] + 1 : kept[1])];
  }

  const point = (target: Target | undefined, index: number) =>
    setHighlight(
      target === undefined
        ? null
        : {
            figure: choice.id,
            country: target.country ?? null,
            year: target.year ?? null,
            event: target.event ?? null,
            target: index,
          },
    );
  const open = (target: Target, together: boolean, byKey: boolean) => {
    if (target.members !== undefined) {
      setCard(null);
      setCrowd(target);
      return;
    }
    // A second press on the mark takes back what the first one did, the card with it.
    const again = asked !== undefined && !byKey && sameMark(target, asked);
    setCard(again ? null : { mark: target, byKey });
    if (target.event !== undefined) {
      // To read the card of the event that is marked already must not take the mark, and a figure that follows it, away.
      const marked = clauseValue(store.choices(), panel, "event") === target.event;
      if (again || !marked) store.act(chooseEvent(target.event));
    } else if (target.country !== undefined) store.act(pin(choice.id, target.country, together));
  };

  const at = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const onMove = (event: PointerEvent) => {
    const { x, y } = at(event);
    if (pressed.current !== null && drawn.axis !== null && Math.abs(x - pressed.current) > dragFrom) {
      setDrag({ from: pressed.current, to: x });
      point(undefined, -1);
      return;
    }
    if (drag !== null) return;
    const index = nearest(drawn.targets, x, y);
    point(drawn.targets[index], index);
    if (index !== -1) setAbove(event.clientY > innerHeight * aboveFrom);
  };
  const onUp = (event: PointerEvent) => {
    const { x, y } = at(event);
    const range = drag;
    pressed.current = null;
    setDrag(null);
    if (range !== null) setCard(null);
    if (range !== null && drawn.axis !== null) {
      store.act(brushed(drawn.axis, choice.id, range.from, range.to));
      return;
    }
    const target = drawn.targets[nearest(drawn.targets, x, y)];
    if (target !== undefined) open(target, event.shiftKey || event.ctrlKey || event.metaKey, false);
    else if (asked !== undefined) setCard(null);
    else if (ownBrush !== null && drawn.axis !== null)
      store.act(withClause(choice.id, drawn.axis.field, null));
  };
  const onKey = (event: KeyboardEvent) => {
    const own = ownMark(drawn, choice.id, highlight.getState());
    const now = own === undefined ? -1 : drawn.targets.indexOf(own);
    if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      const next = neighbour(drawn.targets, now, event.key);
      const target = drawn.targets[next];
      point(target, next);
      if (target === undefined) return;
      setAbove(
        broughtIntoView(event.currentTarget.getBoundingClientRect().top + target.y) > innerHeight * aboveFrom,
      );
      const words = spoken(target, own, text.ui.isSource);
      announce(next === now ? text.ui.lastValue(words) : words, false);
    } else if ((event.key === "Enter" || event.key === " ") && own !== undefined) {
      event.preventDefault();
      open(own, event.shiftKey, true);
    }
  };

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- nor is role application known to it */}
      <div
        ref={place}
        className={drawn.axis === null ? "over" : "over brushable"}
        style={{ width: drawn.width, height: drawn.height }}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an application takes the keyboard
        tabIndex={0}
        role="application"
        aria-label={text.ui.values(drawn.title)}
        aria-describedby={description}
        onPointerMove={onMove}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          pressed.current = at(event).x;
          event.currentTarget.setPointerCapture(event.pointerId);
        }}
        onPointerUp={onUp}
        onPointerCancel={() => {
          pressed.current = null;
          setDrag(null);
        }}
        onPointerLeave={() => point(undefined, -1)}
        onBlur={() => point(undefined, -1)}
        onKeyDown={onKey}
      >
        <p id={description} className="hidden">
          {drawn.description}
        </p>
        <svg width={drawn.width} height={drawn.height} aria-hidden="true">
          {ownBrush !== null && (
            <rect
              className="brush"
              x={ownBrush[0]}
              width={ownBrush[1] - ownBrush[0]}
              y={drawn.plot.top}
              height={drawn.plot.height}
            />
          )}
          <Traces drawn={drawn} id={choice.id} pinned={pinned} />
        </svg>
        <LitMarks drawn={drawn} id={choice.id} asked={asked} />
        {drag === null && crowd === null && (
          <Pointed drawn={drawn} id={choice.id} asked={asked} above={above} />
        )}
        {crowd !== null && <Crowd target={crowd} onClose={() => setCrowd(null)} />}
      </div>
      {card !== null && asked !== undefined && (
        <ValueCard
          key={asked.label}
          target={asked}
          choice={choice}
          width={drawn.width}
          figure={place}
          takesFocus={card.byKey}
          onClose={closeCard}
        />
      )}
    </>
  );
}

/** The words of the mark that is pointed at, unless its card tells them. */
function Pointed({ drawn, id, asked, above }: PointedProps) {
  const own = useOwnMark(drawn, id);
  return own === undefined || own === asked ? null : (
    <Tooltip target={own} width={drawn.width} height={drawn.height} above={above} />
  );
}

interface PointedProps {
  readonly drawn: Figure;
  readonly id: string;
  /** The mark whose card is open. */
  readonly asked: Target | undefined;
  /** Whether the words stand above the mark. */
  readonly above: boolean;
}

/** What a clause of this figure's own holds. The component renders again when it changes, not with every other choice. */
function useClause<F extends ClauseField>(figure: string, field: F): ClauseValues[F] | null {
  const { store } = useDesk();
  return useStore(store, (history) => clauseValue(shown(history), figure, field));
}

const none: readonly never[] = [];

/** Scrolls the window until a mark at this height of it is clear of its edges and the years' bar; its height then. */
function broughtIntoView(y: number): number {
  const [top, bottom] = [60, innerHeight - 150];
  const by = y < top ? y - top : y > bottom ? y - bottom : 0;
  const from = scrollY;
  if (by !== 0) scrollBy({ top: by, behavior: "instant" });
  return y - (scrollY - from);
}
