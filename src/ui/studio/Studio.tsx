import { useState } from "react";
import {
  Button,
  Dialog,
  Heading,
  Modal,
  ModalOverlay,
  Tab,
  TabList,
  TabPanel,
  Tabs,
} from "react-aria-components";
import { rememberedSettings, rememberSettings, type StudioSettings } from "../../browser/studioSettings.ts";
import type { FigureChoice } from "../../choices/choices.ts";
import { useDesk } from "../context.ts";
import { BatchWords } from "./BatchWords.tsx";
import { Closing } from "./Closing.tsx";
import { DataPanel } from "./DataPanel.tsx";
import { LinkPanel } from "./LinkPanel.tsx";
import { ManyPanel } from "./ManyPanel.tsx";
import { changed } from "./pictureForm.ts";
import { PicturePanel } from "./PicturePanel.tsx";
import { Preview } from "./Preview.tsx";
import { useBatch, type Batch } from "./useBatch.ts";
import { useContent, type Content } from "./useContent.ts";
import { usePicture } from "./usePicture.ts";
import "../studio.css";

const tabs = ["picture", "data", "link", "many"] as const;
type StudioTab = (typeof tabs)[number];

export interface StudioProps {
  /** The figure that it is about, by its id. */
  readonly figure: string;
  readonly first: StudioTab;
  readonly onClose: () => void;
}

/** Everything that a figure can leave the page as: pictures, data, links, many at once. */
export function Studio({ figure, first, onClose }: StudioProps) {
  const content = useContent(figure);
  const { choice } = content;
  const batch = useBatch();
  const [asking, setAsking] = useState(false);
  const close = () => {
    if (batch.progress === null) onClose();
    else setAsking(true);
  };
  return (
    <ModalOverlay
      className="overlay studio-overlay"
      isOpen={choice !== undefined}
      onOpenChange={(open) => !open && close()}
    >
      <Modal className="modal studio-modal">
        {choice !== undefined && (
          <Dialog className="studio-dialog">
            <StudioOf content={content} choice={choice} first={first} batch={batch} />
            {asking && batch.progress !== null && (
              <Closing progress={batch.progress} onKeep={() => setAsking(false)} onStop={onClose} />
            )}
          </Dialog>
        )}
      </Modal>
    </ModalOverlay>
  );
}

/** Those of the last picture, within what a picture can be. */
function keptSettings(): StudioSettings {
  const kept = rememberedSettings();
  return { ...kept, picture: changed(kept.picture, {}) };
}

interface StudioOfProps {
  readonly content: Content;
  readonly choice: FigureChoice;
  readonly first: StudioTab;
  readonly batch: Batch;
}

function StudioOf({ content, choice, first, batch }: StudioOfProps) {
  const { text } = useDesk();
  const words = text.studio;
  const [settings, setSettings] = useState(keptSettings);
  const [tab, setTab] = useState<StudioTab>(first);
  const change = (next: StudioSettings) => {
    setSettings(next);
    rememberSettings(next);
  };
  const { shown, drawing, fault, latest } = usePicture(content.choices, choice, settings.picture);
  const picture = shown?.picture ?? null;
  return (
    <div className={`studio on-${tab}`}>
      <header className="studio-head">
        <Heading slot="title">{words.title}</Heading>
        <span className="faint studio-kind">{text.kinds[choice.kind]}</span>
        <BatchWords batch={batch} aside={tab !== "many"} />
        <Button className="quiet" slot="close" aria-label={words.close}>
          ×
        </Button>
      </header>
      <Preview shown={shown} drawing={drawing} fault={fault} format={settings.format} />
      <Tabs
        className="studio-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => setTab(tabs.find((candidate) => candidate === key) ?? "picture")}
      >
        <TabList aria-label={words.tabsLabel} className="studio-tablist">
          {tabs.map((id) => (
            <Tab key={id} id={id} className="studio-tab">
              {words.tabs[id]}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="picture" className="studio-panel">
          <PicturePanel
            content={content}
            choice={choice}
            settings={settings}
            onChange={change}
            picture={picture}
            latest={latest}
          />
        </TabPanel>
        <TabPanel id="data" className="studio-panel">
          <DataPanel content={content} choice={choice} picture={picture} latest={latest} />
        </TabPanel>
        <TabPanel id="link" className="studio-panel">
          <LinkPanel content={content} choice={choice} picture={picture} />
        </TabPanel>
        {/* A batch goes on while the other tabs are looked at. */}
        <TabPanel id="many" className="studio-panel" shouldForceMount>
          <ManyPanel content={content} choice={choice} settings={settings.picture} batch={batch} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
