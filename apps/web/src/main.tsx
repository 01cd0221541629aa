import "./_kit/theme/mantine.css";
import "@mantine/notifications/styles.layer.css";
import "virtual:theme-variables.css";
import "./_kit/theme/tokens.css";
import "./_kit/theme/base.css";
import "./_kit/theme/touch.css";
import "./_kit/theme/print.css";
import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./_kit/api/query-client.ts";
import { forgetOldDrafts } from "./_kit/drafts/device-drafts.ts";
import { NoticeArea } from "./_kit/feedback/notice-area.tsx";
import { startOffline } from "./_kit/offline/start.ts";
import { theme } from "./_kit/theme/theme.ts";
import { router } from "./router.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id `root`");

/** Where the page's code or data takes longer, its frame is drawn without them (ms). */
const PATIENCE = 300;

const draw = () =>
  createRoot(root).render(
    <StrictMode>
      <MantineProvider
        theme={theme}
        withCssVariables={false}
        withGlobalClasses={false}
        defaultColorScheme="auto"
      >
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
        <NoticeArea />
      </MantineProvider>
    </StrictMode>,
  );

const patience = new Promise<void>((resume) => setTimeout(resume, PATIENCE));
// Why something could not be loaded is said by the page that is drawn then.
void Promise.race([Promise.allSettled([router.load()]), patience]).then(draw);
startOffline(queryClient);
forgetOldDrafts();
