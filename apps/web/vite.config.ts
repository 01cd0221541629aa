import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { chunkGroups } from "./build/chunks.ts";
import { compressedFiles } from "./build/compressed-files.ts";
import { earlyScript } from "./build/early-script.ts";
import { firstFrame } from "./build/first-frame.ts";
import { lightIcons } from "./build/light-icons.ts";
import { mantineStyles } from "./build/mantine-styles.ts";
import { noCircles } from "./build/no-circles.ts";
import { serviceWorker } from "./build/service-worker.ts";
import { themeVariablesSheet } from "./build/theme-variables.ts";

const api = process.env.JOBTRACKER_API ?? "http://127.0.0.1:3000";

export default defineConfig({
  plugins: [
    react(),
    lightIcons(),
    themeVariablesSheet(),
    mantineStyles(),
    noCircles(),
    earlyScript(),
    firstFrame(),
    serviceWorker(),
    compressedFiles(),
  ],
  server: {
    host: "127.0.0.1",
    port: 5173,
    // The address of the page stays the Origin and the Host, so that the API sees a same-origin request.
    proxy: Object.fromEntries(
      ["/trpc", "/api", "/health", "/calendar/"].map((path) => [path, { target: api, changeOrigin: false }]),
    ),
  },
  build: {
    target: "baseline-widely-available",
    // The content security policy of the server allows no `data:` addresses.
    assetsInlineLimit: 0,
    // One style sheet: each further file costs a slow device more than its rules do.
    cssCodeSplit: false,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: { postBanner: "//# allFunctionsCalledOnLoad", codeSplitting: { groups: chunkGroups } },
    },
  },
});
