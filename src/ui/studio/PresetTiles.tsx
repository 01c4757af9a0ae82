import { Label, Radio, RadioGroup } from "react-aria-components";
import {
  presetNames,
  presets,
  type PictureSettings,
  type PresetName,
} from "../../export/picture/settings.ts";
import { useDesk } from "../context.ts";

/** Longest side of the small sheet that shows a preset's form, px. */
const sheet = 22;
/** A picture that is as high as its content is often of about this form. */
const usualForm = 0.7;

interface PresetTilesProps {
  readonly settings: PictureSettings;
  readonly onPick: (name: PresetName) => void;
}

/** The presets, each with its form. None is chosen where the size is one's own. */
export function PresetTiles({ settings, onPick }: PresetTilesProps) {
  const { text } = useDesk();
  const words = text.studio;
  return (
    <RadioGroup
      className="presets"
      value={settings.preset}
      onChange={(picked) => {
        const name = presetNames.find((candidate) => candidate === picked);
        if (name !== undefined) onPick(name);
      }}
    >
      <Label className="label">{words.preset}</Label>
      <div className="preset-tiles">
        {presetNames.map((name) => (
          <Radio key={name} value={name} className="preset">
            <Sheet preset={presets[name]} />
            <span className="preset-name">{words.presets[name]}</span>
            <span className="preset-about">{words.presetAbout[name]}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** A sheet of the preset's form; the columns of a journal on a page of it. */
function Sheet({ preset: { width, height, unit } }: { readonly preset: PictureSettings }) {
  const inColumns = unit === "mm" && height === null;
  const form = inColumns ? Math.SQRT2 : (height ?? width * usualForm) / width;
  const [across, down] = form > 1 ? [sheet / form, sheet] : [sheet, sheet * form];
  const [left, top] = [1 + (sheet - across) / 2, 1 + (sheet - down) / 2];
  const column = (width / presets.columns.width) * (across - 5);
  return (
    <svg className="preset-sheet" width={sheet + 2} height={sheet + 2} aria-hidden="true">
      <rect
        className={height === null && !inColumns ? "open" : ""}
        x={left}
        y={top}
        width={across}
        height={down}
        rx={1.5}
      />
      {inColumns && <rect className="column" x={left + 2.5} y={top + 3.5} width={column} height={6} />}
    </svg>
  );
}
