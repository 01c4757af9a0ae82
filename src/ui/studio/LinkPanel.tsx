import { useState } from "react";
import { Button } from "react-aria-components";
import { copyText } from "../../browser/clipboard.ts";
import { publicBase } from "../../browser/means.ts";
import { enlarge } from "../../choices/actions.ts";
import { addressOf } from "../../choices/address.ts";
import type { FigureChoice } from "../../choices/choices.ts";
import { embedSnippet } from "../../export/embed.ts";
import type { Picture } from "../../export/picture/picture.ts";
import { useDesk } from "../context.ts";
import { Segments } from "./Segments.tsx";
import { TaskWords } from "./TaskWords.tsx";
import type { Content } from "./useContent.ts";
import { useTask } from "./useTask.ts";

/** Before the page inside has told its height the frame has this one, px. */
const firstHeight = 520;

const themes = ["system", "light", "dark"] as const;

interface LinkPanelProps {
  readonly content: Content;
  readonly choice: FigureChoice;
  readonly picture: Picture | null;
}

/** The address of the figure, and the HTML that puts it into another page. */
export function LinkPanel({ content, choice, picture }: LinkPanelProps) {
  const { text } = useDesk();
  const words = text.studio.link;
  const task = useTask();
  const base = `${location.origin}${location.pathname}`;
  const query = addressOf(enlarge(choice.id)(content.choices));
  const title = picture?.title ?? text.kinds[choice.kind];
  const [theme, setTheme] = useState<(typeof themes)[number]>("system");
  const snippet = embedSnippet({
    base,
    query,
    title,
    height: firstHeight,
    theme: theme === "system" ? null : theme,
  });
  const copy = (key: string, what: string, told: string) =>
    task.run(key, async () => {
      await copyText(what, text);
      return told;
    });
  return (
    <>
      <div className="studio-options">
        {publicBase() === null && <p className="studio-notice">{words.ownMachine}</p>}
        <section>
          <h3>{words.link}</h3>
          <p className="faint">{words.linkAbout}</p>
          <Code label={words.link} code={`${base}${query}`} />
          <Button className="button" onPress={() => copy("link", `${base}${query}`, words.copiedLink)}>
            {words.copyLink}
          </Button>
        </section>
        <section>
          <h3>{words.embed}</h3>
          <p className="faint">{words.embedAbout}</p>
          <Segments
            label={words.theme}
            value={theme}
            options={themes.map((id) => ({ id, name: words.themes[id] }))}
            onPick={setTheme}
          />
          <Code label={words.embed} code={snippet} />
          <Button className="button" onPress={() => copy("embed", snippet, words.copiedEmbed)}>
            {words.copyEmbed}
          </Button>
        </section>
      </div>
      <div className="studio-foot">
        <TaskWords {...task} />
      </div>
    </>
  );
}

/** Text to be copied, also by hand. */
function Code({ label, code }: { readonly label: string; readonly code: string }) {
  return (
    <textarea
      className="studio-code"
      aria-label={label}
      readOnly
      rows={4}
      value={code}
      onFocus={(event) => event.currentTarget.select()}
    />
  );
}
