import { Button } from "react-aria-components";
import { storiesOf } from "../choices/stories.ts";
import { useChoices, useDesk } from "./context.ts";

/** The two sentences of the story that is open. */
export function StoryWords() {
  const { store, text, announce } = useDesk();
  const id = useChoices().story;
  const story = storiesOf(text).find((candidate) => candidate.id === id);
  if (story === undefined) return null;
  return (
    <section className="story" aria-label={text.ui.story}>
      <h2>{story.name}</h2>
      <p>{story.words}</p>
      <Button
        className="quiet"
        onPress={() => {
          document.getElementById("figures")?.focus({ preventScroll: true }); // this button goes
          store.act((choices) => ({ ...choices, story: null }));
          announce(text.ui.storyClosed, false);
        }}
      >
        {text.ui.closeStory}
      </Button>
    </section>
  );
}
