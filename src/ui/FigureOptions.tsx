import type { ComponentType } from "react";
import { Checkbox } from "react-aria-components";
import type { Axis } from "../charts/chart.ts";
import { offersLanes } from "../charts/lanesOffered.ts";
import { changeFigure } from "../choices/actions.ts";
import { kindsWithIndex, type Choices, type FigureChoice, type FigureKind } from "../choices/choices.ts";
import { useDesk } from "./context.ts";
import { CasesOptions } from "./options/CasesOptions.tsx";
import { ChangeOptions } from "./options/ChangeOptions.tsx";
import { CompareOptions } from "./options/CompareOptions.tsx";
import { DisagreementOptions } from "./options/DisagreementOptions.tsx";
import { DistributionOptions } from "./options/DistributionOptions.tsx";
import { ImposedOptions } from "./options/ImposedOptions.tsx";
import { MapOptions } from "./options/MapOptions.tsx";
import { MovementOptions } from "./options/MovementOptions.tsx";
import { PanelsOptions } from "./options/PanelsOptions.tsx";
import { PenaltiesOptions } from "./options/PenaltiesOptions.tsx";
import { PlacesOptions } from "./options/PlacesOptions.tsx";
import { RegionsOptions } from "./options/RegionsOptions.tsx";
import { ScatterOptions } from "./options/ScatterOptions.tsx";
import { SlopeOptions } from "./options/SlopeOptions.tsx";
import { TariffsOptions } from "./options/TariffsOptions.tsx";
import { IndexPick, page } from "./options/IndexPick.tsx";
import type { OptionsProps } from "./options/OptionsProps.ts";

/** The kinds of figure that have options of their own, beside the index. */
const optionsOf: Partial<Readonly<Record<FigureKind, ComponentType<OptionsProps>>>> = {
  cases: CasesOptions,
  change: ChangeOptions,
  compare: CompareOptions,
  disagreement: DisagreementOptions,
  distribution: DistributionOptions,
  imposed: ImposedOptions,
  map: MapOptions,
  movement: MovementOptions,
  panels: PanelsOptions,
  penalties: PenaltiesOptions,
  places: PlacesOptions,
  regions: RegionsOptions,
  scatter: ScatterOptions,
  slope: SlopeOptions,
  tariffs: TariffsOptions,
};

/** The options that one kind of figure has of its own. */
export function FigureOptions({
  choice,
  choices,
  axis,
}: {
  readonly choice: FigureChoice;
  readonly choices: Choices;
  /** The axis of the figure as it is drawn, if it is. */
  readonly axis: Axis | null;
}) {
  const { store, text } = useDesk();
  const change = (options: Parameters<typeof changeFigure>[1]) => store.act(changeFigure(choice.id, options));
  const Options = optionsOf[choice.kind];
  return (
    <fieldset className="figure-options" aria-label={text.ui.figureOptions(text.kinds[choice.kind])}>
      {kindsWithIndex.includes(choice.kind) && (
        <IndexPick
          value={choice.index ?? page}
          onPick={(id) => change({ index: id === page ? undefined : id })}
        />
      )}
      {Options !== undefined && <Options choice={choice} choices={choices} change={change} />}
      {offersLanes(choice, axis) && (
        <Checkbox
          className="box"
          isSelected={choice.lanes === true}
          onChange={(lanes) => change({ lanes: lanes ? true : undefined })}
        >
          <span className="mark" aria-hidden="true" />
          {text.footer.lanes.option}
        </Checkbox>
      )}
    </fieldset>
  );
}
