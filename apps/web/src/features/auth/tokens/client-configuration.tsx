import { Tabs } from "@mantine/core";
import { t } from "../../../messages/index.ts";
import { CopyBlock } from "./copy-block.tsx";
import { httpConfiguration, stdioConfiguration } from "./mcp-configuration.ts";

/** What to put into an MCP client; without a token a word stands in its place. */
export const ClientConfiguration = ({ token = t.tokens.placeholder }: { readonly token?: string }) => {
  const { origin } = window.location;
  const words = t.tokens;
  return (
    <section className="panel tokens-block" aria-labelledby="connect-title">
      <h2 id="connect-title">{words.connect}</h2>
      <p className="tokens-lead">{words.connectLead}</p>
      <Tabs defaultValue="http">
        <Tabs.List mb="sm">
          <Tabs.Tab value="http">{words.overHttp}</Tabs.Tab>
          <Tabs.Tab value="stdio">{words.overStdio}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="http">
          <CopyBlock text={httpConfiguration(origin, token)} label={words.copyConfiguration} />
        </Tabs.Panel>
        <Tabs.Panel value="stdio">
          <p className="tokens-lead">{words.stdioHint}</p>
          <CopyBlock text={stdioConfiguration(origin, token)} label={words.copyConfiguration} />
        </Tabs.Panel>
      </Tabs>
    </section>
  );
};
