import { meansFor } from "../../src/browser/means.ts";
import { pictureOf, type Picture } from "../../src/export/picture/picture.ts";
import { finishedPng } from "../../src/export/picture/png.ts";
import { presets, type PictureSettings } from "../../src/export/picture/settings.ts";
import { en } from "../../src/text/en.ts";
import { benchChoices, benchLibrary } from "./drawingLibrary.ts";

const settings: PictureSettings = { ...presets.page, preset: "custom", width: 1600, height: 1000, textSize: 16, dpi: 192 };
async function picture(): Promise<Picture> {
  const [choice] = benchChoices.figures;
  return pictureOf(benchLibrary(), benchChoices, choice!.id, settings, await meansFor(choice!, en));
}
const blobOf = (c: HTMLCanvasElement) => new Promise<Blob>((s) => c.toBlob((b) => s(b!), "image/png"));
const canvasOf = (w = 3200, h = 2000) => { const c = document.createElement("canvas"); c.width = w; c.height = h; return c; };
async function load(svg: string) {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = new Image(1600, 1000); image.src = address; await image.decode(); return image;
}
function digest(c: HTMLCanvasElement, image: HTMLImageElement) {
  const x = c.getContext("2d", { willReadFrequently: true })!;
  x.clearRect(0, 0, c.width, c.height); x.drawImage(image, 0, 0, c.width, c.height);
  const d = new Uint32Array(x.getImageData(0, 0, c.width, c.height).data.buffer);
  let s = 0; for (const v of d) s = (Math.imul(s, 31) + v) | 0; return s;
}
const ms = (t: number) => Math.round(performance.now() - t);
export async function parts({ rounds }: { rounds: number }) {
  const out: unknown[] = [];
  for (let i = 0; i < rounds; i++) {
    const r: Record<string, unknown> = {};
    let t = performance.now();
    const p = await picture(); r["picture"] = ms(t);
    r["svg kB"] = Math.round(p.svg.length / 1000);
    t = performance.now(); const image = await load(p.svg); r["decode"] = ms(t);
    t = performance.now(); const c = canvasOf(); const x = c.getContext("2d")!; x.drawImage(image, 0, 0, 3200, 2000); r["draw"] = ms(t);
    t = performance.now(); const b = await blobOf(c); r["raster+toBlob"] = ms(t);
    t = performance.now(); const bytes = new Uint8Array(await b.arrayBuffer()); r["arrayBuffer"] = ms(t);
    t = performance.now(); finishedPng(bytes, { dpi: 192, state: p.state, title: p.title, alt: p.alt, language: p.language }); r["finished"] = ms(t);
    r["bytes"] = bytes.length;
    // now warm image
    t = performance.now(); const c2 = canvasOf(); const x2 = c2.getContext("2d")!; x2.drawImage(image, 0, 0, 3200, 2000); x2.getImageData(0, 0, 1, 1); r["draw2+raster"] = ms(t);
    t = performance.now(); const b2 = await blobOf(c2); r["toBlob2"] = ms(t); r["bytes2"] = b2.size;
    const c3 = canvasOf(); const x3 = c3.getContext("2d", { willReadFrequently: true })!;
    t = performance.now(); x3.drawImage(image, 0, 0, 3200, 2000); r["cpu draw"] = ms(t);
    t = performance.now(); x3.getImageData(0, 0, 1, 1); r["cpu get"] = ms(t);
    t = performance.now(); const b3 = await blobOf(c3); r["cpu toBlob"] = ms(t); r["bytes3"] = b3.size;
    t = performance.now(); const bm = await createImageBitmap(image, { resizeWidth: 3200, resizeHeight: 2000 }); r["bitmap"] = ms(t);
    t = performance.now(); const o = new OffscreenCanvas(3200, 2000); o.getContext("2d")!.drawImage(bm, 0, 0); const b4 = await o.convertToBlob(); r["offscreen"] = ms(t); r["bytes4"] = b4.size;
    const small = canvasOf(400, 250);
    t = performance.now(); digest(small, image); r["digest 400"] = ms(t);
    t = performance.now(); digest(small, image); r["digest 400 again"] = ms(t);
    out.push(r);
  }
  return out;
}
/** When the picture changes after decode. */
export async function changes({ rounds }: { rounds: number }) {
  const out: unknown[] = [];
  for (let i = 0; i < rounds; i++) {
    const p = await picture();
    const image = await load(p.svg);
    const t = performance.now(); const small = canvasOf(400, 250); const seen: unknown[] = []; let before: number | null = null;
    for (let k = 0; k < 40; k++) {
      const now = digest(small, image);
      if (now !== before) seen.push([k, ms(t), now]);
      before = now; await new Promise((s) => setTimeout(s, 4));
    }
    out.push({ seen, until: ms(t) });
  }
  return out;
}

export async function ways({ rounds }: { rounds: number }) {
  const p = await picture();
  const out: Record<string, number[]> = {};
  const note = (k: string, v: number) => (out[k] ??= []).push(Math.round(v));
  const plain = '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="1600" height="1000" fill="white"/></svg>';
  for (let i = 0; i < rounds; i++) {
    for (const [name, svg] of [["", p.svg], ["plain ", plain], ["notext ", p.svg.replace(/<text.*?<\/text>/gs, "")], ["nopath ", p.svg.replace(/<path[^>]*>/gs, "")]] as const) {
      for (const [kind, options] of [["alpha", {}], ["opaque", { alpha: false }], ["cpu", { willReadFrequently: true }], ["cpu opaque", { alpha: false, willReadFrequently: true }]] as const) {
        const image = await load(svg);
        let t = performance.now();
        const c = canvasOf(); c.getContext("2d", options)!.drawImage(image, 0, 0, 3200, 2000);
        note(name + kind + " draw", performance.now() - t); t = performance.now();
        const b = await blobOf(c); note(name + kind + " blob", performance.now() - t); note(name + kind + " kB", b.size / 1000);
      }
      for (const [kind, options] of [["off alpha", {}], ["off opaque", { alpha: false }]] as const) {
        const image = await load(svg);
        let t = performance.now();
        const c = new OffscreenCanvas(3200, 2000); c.getContext("2d", options)!.drawImage(image, 0, 0, 3200, 2000);
        note(name + kind + " draw", performance.now() - t); t = performance.now();
        const b = await c.convertToBlob(); note(name + kind + " blob", performance.now() - t); note(name + kind + " kB", b.size / 1000);
      }
    }
  }
  return Object.entries(out).map(([k, v]) => ({ k, v: v.join(" ") }));
}
export async function early({ rounds }: { rounds: number }) {
  const p = await picture(); const out: unknown[] = [];
  for (let i = 0; i < rounds; i++) for (const how of ["load", "decode"]) {
    const image = new Image(1600, 1000);
    const t = performance.now();
    const ready = how === "load" ? new Promise((s) => { image.onload = s; }) : null;
    image.src = URL.createObjectURL(new Blob([p.svg + " ".repeat(i)], { type: "image/svg+xml" }));
    await (ready ?? image.decode());
    const small = canvasOf(400, 250); const seen: unknown[] = []; let before: number | null = null;
    for (let k = 0; k < 40; k++) { const now = digest(small, image); if (now !== before) seen.push([k, ms(t), now]); before = now; await new Promise((s) => setTimeout(s, 1)); }
    out.push({ how, seen });
  }
  return out;
}
import { rasterise } from "../../src/browser/rasterise.ts";
import { pngFile } from "../../src/browser/pictureFiles.ts";
export async function smil() {
  const out: unknown[] = [];
  for (const begin of ["0s", "0.05s", "0.1s", "0.2s", "9s"]) {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500" viewBox="0 0 800 500"><rect width="800" height="500" fill="rgb(0,0,255)"><set attributeName="fill" to="rgb(255,0,0)" begin="${begin}"/></rect></svg>`;
    const t = performance.now();
    const bitmap = await createImageBitmap(await rasterise(svg, 800, 500));
    const took = ms(t);
    const c = canvasOf(1, 1); const x = c.getContext("2d")!; x.drawImage(bitmap, 0, 0);
    out.push({ begin, took, pixel: [...x.getImageData(0, 0, 1, 1).data] });
  }
  return out;
}
export async function now({ rounds }: { rounds: number }) {
  const out: unknown[] = [];
  for (let i = 0; i < rounds; i++) {
    let t = performance.now(); const p = await picture(); const drawn = ms(t);
    t = performance.now(); await pngFile(p, en); const file = ms(t);
    t = performance.now(); const image = await load(p.svg); const c = canvasOf(); c.getContext("2d")!.drawImage(image, 0, 0, 3200, 2000); await blobOf(c); const floor = ms(t);
    const d = canvasOf(); const y = d.getContext("2d")!; y.drawImage(c, 0, 0); y.getImageData(0, 0, 1, 1);
    t = performance.now(); await blobOf(d); out.push({ drawn, file, floor, toBlob: ms(t) });
  }
  return out;
}

export async function over({ rounds }: { rounds: number }) {
  const p = await picture(); const out: Record<string, number[]> = {};
  const note = (k: string, v: number) => (out[k] ??= []).push(Math.round(v));
  const run = async (name: string, width: number, looks: number, pause: number) => {
    const t = performance.now();
    const image = await load(p.svg);
    const small = canvasOf(Math.max(1, width), Math.max(1, width * 0.625)); const x = small.getContext("2d", { willReadFrequently: true })!;
    let spent = 0;
    const look = () => { const u = performance.now(); x.clearRect(0, 0, small.width, small.height); x.drawImage(image, 0, 0, small.width, small.height);
      const d = new Int32Array(x.getImageData(0, 0, small.width, small.height).data.buffer).reduce((s, v) => (Math.imul(s, 31) + v) | 0, 0); spent += performance.now() - u; return d; };
    if (looks > 0) look();
    const c = canvasOf(); c.getContext("2d")!.drawImage(image, 0, 0, 3200, 2000);
    const watch = async () => { for (let i = 0; i < looks; i++) { await new Promise((s) => setTimeout(s, pause)); look(); } };
    const u = performance.now();
    const [blob] = await Promise.all([blobOf(c).then((b) => { note(name + " encoded after", performance.now() - u); return b; }), watch()]);
    note(name + " rastered", performance.now() - t); note(name + " looks", spent);
    const v = performance.now(); const bytes = new Uint8Array(await blob.arrayBuffer()); note(name + " buffer", performance.now() - v);
    const w = performance.now(); new Blob([finishedPng(bytes, { dpi: 192, state: p.state, title: p.title, alt: p.alt, language: p.language }) as Uint8Array<ArrayBuffer>]); note(name + " finished", performance.now() - w);
    note(name + " ALL", performance.now() - t);
  };
  for (let i = 0; i < rounds; i++) { await run("none", 0, 0, 0); await run("400x3", 400, 3, 40); await run("200x3", 200, 3, 40); await run("100x3", 100, 3, 40);
    const t = performance.now(); await pngFile(p, en); note("pngFile", performance.now() - t); }
  return Object.entries(out).map(([k, v]) => ({ k, v: v.join(" ") }));
}
