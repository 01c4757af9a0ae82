import { memo, useEffect, useMemo, useRef, useState } from "react";
import { Button, Input, Label, NumberField, Slider, SliderThumb, SliderTrack } from "react-aria-components";
import { setYears } from "../choices/actions.ts";
import type { Choices } from "../choices/choices.ts";
import { membersOf } from "../country/groups.ts";
import { blockOf, hasScore } from "../dataset/block.ts";
import { dateSpan } from "../time/partialDate.ts";
import { yearsOf } from "../views/scope.ts";
import { panelYears } from "./chips.ts";
import { useChoices, useDesk } from "./context.ts";
import { useGestureEnd } from "./useGestureEnd.ts";

const stepEvery = 700; // ms a year while playing

/** The brush over the years along the foot of the window: handles, typed numbers, Play; coverage and events in it. */
export function YearsBar() {
  const { library, store, text, announce } = useDesk();
  const choices = useChoices();
  const extent = useMemo(() => yearsOf(library), [library]);
  const [wishedFirst, wishedLast] = panelYears(choices) ?? extent;
  const first = Math.max(extent[0], Math.min(extent[1], wishedFirst));
  const last = Math.max(first, Math.min(extent[1], wishedLast));
  const [stop, setStop] = useState<number | null>(null);
  const playing = stop !== null;

  useEffect(() => {
    if (stop === null) return;
    const timer = setTimeout(() => {
      if (last >= stop) {
        setStop(null);
        store.endGesture();
      } else {
        store.act(setYears(first, last + 1), "play");
      }
    }, stepEvery);
    return () => clearTimeout(timer);
  }, [stop, first, last, store]);

  const play = () => {
    end.not();
    if (playing) {
      setStop(null);
      store.endGesture();
      announce(text.ui.playing(last));
      return;
    }
    setStop(last > first ? last : extent[1]);
    if (last > first) store.act(setYears(first, first), "play");
  };
  const byKey = useRef(false);
  const end = useGestureEnd(store);
  const change = (a: number, b: number) => {
    end.not();
    setStop(null);
    store.act(setYears(clamped(a, extent), clamped(b, extent)), "years");
  };
  const typed = (a: number, b: number) => {
    change(a, b);
    end.now();
  };
  return (
    <section className="years" aria-label={text.ui.years}>
      <Button className="button play" onPress={play} aria-label={playing ? text.ui.pause : text.ui.play}>
        <span aria-hidden="true">{playing ? "❚❚" : "▶"}</span>
      </Button>
      <YearField
        label={text.ui.firstYear}
        year={first}
        within={[extent[0], last]}
        onChange={(year) => typed(year, last)}
      />
      <div
        className="slider-place"
        onKeyDownCapture={() => (byKey.current = true)}
        onPointerDownCapture={() => (byKey.current = false)}
        onBlur={end.now}
      >
        <Slider
          className="slider"
          formatOptions={{ useGrouping: false }}
          minValue={extent[0]}
          maxValue={extent[1]}
          value={[first, last]}
          onChange={([a = first, b = last]) => change(a, b)}
          onChangeEnd={() => (byKey.current ? end.soon() : end.now())}
        >
          <Label className="hidden">{text.ui.years}</Label>
          <Backdrop extent={extent} {...backdropOf(choices)} />
          <SliderTrack className="track">
            <span
              className="between"
              style={{
                left: `${share(first, extent)}%`,
                width: `${share(last, extent) - share(first, extent)}%`,
              }}
            />
            <SliderThumb index={0} className="thumb" aria-label={text.ui.firstYear} />
            <SliderThumb index={1} className="thumb" aria-label={text.ui.lastYear} />
          </SliderTrack>
        </Slider>
      </div>
      <YearField
        label={text.ui.lastYear}
        year={last}
        within={[first, extent[1]]}
        onChange={(year) => typed(first, year)}
      />
    </section>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly within: readonly [number, number];
  readonly onChange: (year: number) => void;
}

/** A year that can be typed. One beyond the other end of the range is the other end. */
function YearField({ label, year, within, onChange }: YearFieldProps) {
  return (
    <NumberField
      className="year"
      aria-label={label}
      value={year}
      minValue={within[0]}
      maxValue={within[1]}
      formatOptions={{ useGrouping: false }}
      onChange={(typed) => {
        if (Number.isFinite(typed)) onChange(typed);
      }}
    >
      <Input />
    </NumberField>
  );
}

type BackdropChoices = Pick<Choices, "index" | "group" | "groups" | "countries">;

/** The choices that it shows, and no others: while a handle is dragged they stay as they are. */
function backdropOf({ index, group, groups, countries }: Choices): BackdropChoices {
  return { index, group, groups, countries };
}

/** Behind the handles: how many countries the page's index covers each year, and a tick for every event. */
const Backdrop = memo(function Backdrop({
  extent,
  ...choices
}: BackdropChoices & { readonly extent: readonly [number, number] }) {
  const { library } = useDesk();
  const index = library.indices.get(choices.index);
  const block = index === undefined ? null : blockOf(index);
  const members = membersOf(choices.group, index?.countries ?? [], choices.groups);
  const span = extent[1] - extent[0];
  const years = Array.from({ length: span + 1 }, (_, i) => extent[0] + i);
  const events = library.events.filter(({ country }) => choices.countries.includes(country));
  return (
    <svg
      className="backdrop"
      style={{ left: `${-50 / span}%`, width: `${100 + 100 / span}%` }}
      viewBox={`-0.5 0 ${span + 1} 20`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {years.map((year) => {
        const n = block === null ? 0 : members.filter((code) => hasScore(block, code, year)).length;
        const height = members.length === 0 ? 0 : (n / members.length) * 12;
        return (
          <rect
            key={year}
            className="cover"
            x={year - extent[0] - 0.4}
            width={0.8}
            y={20 - height}
            height={height}
          />
        );
      })}
      {events.flatMap((event) => {
        const at = dateSpan(event.date)?.[0];
        return at === undefined
          ? []
          : [
              <rect
                key={event.id}
                className="event"
                x={at - extent[0] - 0.04}
                width={0.08}
                y={0}
                height={6}
              />,
            ];
      })}
    </svg>
  );
});

function clamped(year: number, [first, last]: readonly [number, number]): number {
  return Math.max(first, Math.min(last, Math.round(year)));
}

function share(year: number, [first, last]: readonly [number, number]): number {
  return ((year - first) / (last - first)) * 100;
}
