import { createRoot } from "react-dom/client";
import { openLibrary } from "./browser/library.ts";
import { App } from "./ui/App.tsx";
import { Embed } from "./ui/embed/Embed.tsx";
import { embedAsked } from "./ui/embed/asked.ts";
import "./ui/fonts.css";
import "./ui/base.css";
import "./ui/controls.css";
import "./ui/page.css";
import "./ui/yearsBar.css";
import "./ui/narrow.css";
import "./ui/import/importCheck.css";

const place = document.getElementById("root");
if (place === null) throw new Error("no element #root");
const embed = embedAsked(location.search);
createRoot(place).render(
  embed === null ? <App opening={openLibrary()} /> : <Embed opening={openLibrary()} {...embed} />,
);
