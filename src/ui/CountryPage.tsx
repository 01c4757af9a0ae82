import { useDeferredValue, type ReactNode } from "react";
import { useChoices, useDesk } from "./context.ts";
import { onDemand } from "./onDemand.tsx";
import { usePageFocus } from "./country/usePageFocus.ts";

const OneCountry = onDemand(async () => (await import("./country/OneCountry.tsx")).OneCountry);

/** The page of the country that the choices name, in the place of the figures; the figures while they name none. */
export function CountryPage({ children }: { readonly children: ReactNode }) {
  const { text } = useDesk();
  const choices = useDeferredValue(useChoices());
  usePageFocus(choices.profile);
  return choices.profile === null ? (
    children
  ) : (
    <OneCountry
      key={choices.profile}
      country={choices.profile}
      choices={choices}
      waiting={<p className="loading">{text.ui.loading}</p>}
    />
  );
}
