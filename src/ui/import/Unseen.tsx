import { useMemo } from "react";
import { Button } from "react-aria-components";
import { setCountries, setGroup, setYears } from "../../choices/actions.ts";
import { countryByCode } from "../../country/country.ts";
import { membersOf } from "../../country/groups.ts";
import { panelYears } from "../chips.ts";
import { useChoices, useDesk } from "../context.ts";
import { plainly } from "../Raw.tsx";
import { useAdding } from "./adding.ts";
import { unseenOf } from "./unseen.ts";

/** Says when nothing of an added index is in view, for as long as that is so, and shows it in one step. */
export function Unseen() {
  const { library, store, text, announce } = useDesk();
  const { sets } = useAdding();
  const choices = useChoices();
  const index = library.indices.get(choices.index);
  const own = index !== undefined && sets.some(({ record }) => record.id === index.dataset);
  const years = panelYears(choices);
  const unseen = useMemo(
    () => (own ? unseenOf(index, choices, years) : null),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- of the choices these alone matter
    [own, index, choices.countries, years?.[0], years?.[1]],
  );
  if (unseen === null || index === undefined) return null;
  const t = text.adding;
  const short = plainly(index.short);
  const span = [index.years[0] ?? 0, index.years.at(-1) ?? 0] as const;
  const names = (unseen.countries ?? []).map((code) => countryByCode(code).name);
  const show = () => {
    store.act((before) => {
      let next = before;
      if (unseen.years !== null) next = setYears(...unseen.years)(next);
      if (unseen.countries === null) return next;
      const members = membersOf(before.group, index.countries, before.groups);
      if (!unseen.countries.some((code) => members.includes(code))) next = setGroup("all")(next);
      return setCountries(unseen.countries)(next);
    });
    announce(t.unseenShown(names, unseen.years), false);
    document.getElementById("figures")?.focus({ preventScroll: true });
  };
  return (
    <div className="import-unseen">
      <p>
        {unseen.countries !== null && `${t.unseenCountries(short)} `}
        {unseen.years !== null && t.unseenYears(short, ...span)}
      </p>
      <Button className="button" onPress={show}>
        {t.unseenShow(names, unseen.years)}
      </Button>
    </div>
  );
}
