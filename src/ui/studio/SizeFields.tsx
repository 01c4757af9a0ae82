import { units, type PictureSettings } from "../../export/picture/settings.ts";
import { useDesk } from "../context.ts";
import { Measure } from "./Measure.tsx";
import { changed, inUnit, limits, paperDpis, screenDpis } from "./pictureForm.ts";
import { Segments } from "./Segments.tsx";

/** What the settings of a picture are changed with. */
export interface SettingsProps {
  readonly settings: PictureSettings;
  readonly onChange: (settings: PictureSettings) => void;
}

interface SizeFieldsProps extends SettingsProps {
  /** Height of the picture as it is, in the settings' unit: where one is to be fixed it begins with that. */
  readonly height: number;
  /** Whether the format has pixels. */
  readonly pixels: boolean;
}

/** Width, height, unit, resolution, height of the labels, margin. */
export function SizeFields({ settings, height, pixels, onChange }: SizeFieldsProps) {
  const { text } = useDesk();
  const words = text.studio;
  const { unit, dpi } = settings;
  const set = (change: Partial<PictureSettings>) => onChange(changed(settings, change));
  const { length, margin, textSize } = limits(settings);
  const dpis = unit === "px" ? screenDpis : paperDpis;
  return (
    <>
      <div className="studio-pair">
        <Measure
          label={words.width}
          value={settings.width}
          range={length}
          unit={unit}
          onChange={(width) => set({ width })}
        />
        <Segments
          label={words.unit}
          value={unit}
          options={units.map((id) => ({ id, name: words.units[id] }))}
          onPick={(next) => onChange(inUnit(settings, next))}
        />
      </div>
      <div className="studio-pair">
        <Segments
          label={words.heightBy}
          value={settings.height === null ? "content" : "own"}
          options={[
            { id: "content", name: words.heights.content },
            { id: "own", name: words.heights.own },
          ]}
          onPick={(by) => set({ height: by === "content" ? null : height })}
        />
        {settings.height !== null && (
          <Measure
            label={words.fixedHeight}
            value={settings.height}
            range={length}
            unit={unit}
            onChange={(next) => set({ height: next })}
          />
        )}
      </div>
      <div className="studio-pair">
        <Measure
          label={words.textSize}
          value={settings.textSize}
          range={textSize}
          unit={unit === "px" ? "px" : "pt"}
          onChange={(next) => set({ textSize: next })}
        />
        <Measure
          label={words.margin}
          value={settings.margin}
          range={margin}
          unit={unit}
          onChange={(next) => set({ margin: next })}
        />
      </div>
      {pixels && (
        <Segments
          label={words.resolution}
          value={String(dpi)}
          options={dpis.map((each) => ({
            id: String(each),
            name: unit === "px" ? words.scale(each / 96) : words.dpi(each),
          }))}
          onPick={(each) => set({ dpi: Number(each) })}
        />
      )}
    </>
  );
}
