import { useDesk } from "../context.ts";
import { changed } from "./pictureForm.ts";
import { Segments } from "./Segments.tsx";
import type { SettingsProps } from "./SizeFields.tsx";
import { Tick } from "./Tick.tsx";

/** Light, dark, grey, with or without a ground. */
export function LookFields({ settings, onChange }: SettingsProps) {
  const { text } = useDesk();
  const words = text.studio;
  return (
    <>
      <Segments
        label={words.theme}
        hideLabel
        value={settings.theme}
        options={[
          { id: "light", name: words.themes.light },
          { id: "dark", name: words.themes.dark },
        ]}
        onPick={(theme) => onChange(changed(settings, { theme }))}
      />
      <Tick
        label={words.transparent}
        on={settings.transparent}
        onChange={(transparent) => onChange(changed(settings, { transparent }))}
      />
      <Tick
        label={words.grey}
        about={words.greyAbout}
        on={settings.grey}
        onChange={(grey) => onChange(changed(settings, { grey }))}
      />
    </>
  );
}
