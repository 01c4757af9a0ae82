import "./inWords.css";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { copyText } from "../browser/clipboard.ts";
import { useDesk } from "./context.ts";

/** The written summary of a figure, folded away below it, with a button that copies it. */
export function InWords({ words }: { readonly words: string }) {
  const { text, announce, alert } = useDesk();
  const copy = async () => {
    try {
      await copyText(words, text);
      announce(text.summary.copied);
    } catch (error) {
      alert(error instanceof Error ? error.message : text.errors.cannotSave(String(error)));
    }
  };
  return (
    <Disclosure className="in-words">
      <Heading level={3}>
        <Button slot="trigger" className="quiet">
          {text.summary.heading}
        </Button>
      </Heading>
      <DisclosurePanel>
        <p>{words}</p>
        <Button className="button" onPress={() => void copy()}>
          {text.summary.copy}
        </Button>
      </DisclosurePanel>
    </Disclosure>
  );
}
