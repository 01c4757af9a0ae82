import { lazy, Suspense, useDeferredValue, type ReactNode } from "react";
import { useChoices, useDesk } from "./context.ts";
import { usePageFocus } from "./country/usePageFocus.ts";

const OneCountry = lazy(async () => ({ default: (await import("./country/OneCountry.tsx")).OneCountry }));

/** The page of the country that the choices name, in the place of the figures; the figures while they name none. */
export function CountryPage({ children }: { readonly children: ReactNode }) {
  const { text } = useDesk();
  const choices = useDeferredValue(useChoices());
  usePageFocus(choices.profile);
  return choices.profile === null ? (
    children
  ) : (
    <Suspense fallback={<p className="loading">{text.ui.loading}</p>}>
      <OneCountry key={choices.profile} country={choices.profile} choices={choices} />
    </Suspense>
  );
}
