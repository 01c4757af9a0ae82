import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import type { Dataset } from "../dataset/dataset.ts";
import { AddData } from "./AddData.tsx";
import { useDesk } from "./context.ts";

/** What is open: rows, licence, limits and every source of each data set. */
export function DataSets({ onAdd }: { readonly onAdd: (dataset: Dataset) => void }) {
  const { library, text } = useDesk();
  return (
    <section className="datasets" aria-label={text.ui.datasets}>
      <div className="row">
        <h2>{text.ui.datasets}</h2>
        <span className="spring" />
        <AddData onAdd={onAdd} />
      </div>
      {library.datasets.map((dataset) => (
        <Disclosure key={dataset.id} className="dataset">
          <Heading level={3}>
            <Button slot="trigger" className="quiet">
              <span>{dataset.title}</span> <span className="faint">{text.ui.rows(dataset.rows)}</span>
            </Button>
          </Heading>
          <DisclosurePanel>
            <p>{dataset.description}</p>
            {dataset.limits !== "" && <p>{text.ui.limits(dataset.limits)}</p>}
            <p>{text.ui.licence(dataset.licence)}</p>
            <p>{text.ui.sourcesOf(dataset.sources.length)}</p>
            <ul>
              {dataset.sources.map((source) => (
                <li key={source.id}>
                  {source.publisher}, {source.title} ({source.date}).{" "}
                  {/^https?:\/\//.test(source.url) ? (
                    <a href={source.url} rel="noreferrer noopener" target="_blank">
                      {source.url}
                    </a>
                  ) : (
                    source.url
                  )}
                </li>
              ))}
            </ul>
          </DisclosurePanel>
        </Disclosure>
      ))}
      <p className="faint">{text.ui.footer}</p>
    </section>
  );
}
