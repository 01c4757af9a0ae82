import { Input, Label, TextField } from "react-aria-components";
import { useDesk } from "../context.ts";
import type { ImportPart } from "./importPart.ts";

const fields = ["title", "publisher", "url", "date", "licence"] as const;

/** What the data set is called and whom it cites. */
export function ImportAbout({ plan, correct }: ImportPart) {
  const { text } = useDesk();
  const t = text.adding;
  return (
    <div className="import-tab import-about">
      <p className="faint">{t.aboutHow}</p>
      {fields.map((field) => (
        <TextField
          key={field}
          className="import-field"
          value={plan.about[field]}
          onChange={(value) => correct({ about: { ...plan.about, [field]: value } })}
        >
          <Label className="label">{t.about[field]}</Label>
          <Input />
        </TextField>
      ))}
      <p className="faint">{t.aboutId(plan.about.id)}</p>
    </div>
  );
}
