import "./known.css";
import { useId, useMemo } from "react";
import { Button } from "react-aria-components";
import { clauseValue, panel, withClause } from "../choices/actions.ts";
import { publicationDays } from "../dataset/asKnown.ts";
import { useChoices, useDesk } from "./context.ts";
import { useGestureEnd } from "./useGestureEnd.ts";

/** The slider that takes revised figures back: a stop for every day on which something was published, today the last. */
export function Known() {
  const { library, store, text } = useDesk();
  const known = clauseValue(useChoices(), panel, "known");
  const days = useMemo(() => publicationDays(library), [library]);
  const end = useGestureEnd(store);
  const [id, about] = [useId(), useId()];
  if (days.length === 0) return null;
  const today = days.length;
  const place = known === null ? today : days.filter((day) => day <= known).length - 1;
  const words = known === null ? text.known.today : text.date({ iso: known, precision: "day" });
  const slide = (to: number) => {
    end.not();
    store.act(withClause(panel, "known", days[to] ?? null), "known");
  };
  return (
    <div className="known">
      <label className="label" htmlFor={id}>
        {text.known.label}
      </label>
      <span className="known-day">{words}</span>
      <input
        id={id}
        type="range"
        min={0}
        max={today}
        step={1}
        value={Math.max(0, place)}
        aria-valuetext={place === today ? words : text.known.stop(words, Math.max(1, place + 1), today)}
        aria-describedby={about}
        onChange={({ currentTarget }) => slide(Number(currentTarget.value))}
        onPointerUp={end.now}
        onKeyUp={end.soon}
        onBlur={end.now}
      />
      <p id={about} className="faint">
        {text.known.about}
      </p>
      {known !== null && (
        <Button className="quiet" onPress={() => store.act(withClause(panel, "known", null))}>
          {text.known.reset}
        </Button>
      )}
    </div>
  );
}
