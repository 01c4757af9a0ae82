import type { Plugin } from "vite";

/** Types of dataPlugin.mjs, for vite.config.ts. */
export function dataPlugin(): Plugin;
export const settingsVariable: string;
