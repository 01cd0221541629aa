import type { ApiToken } from "@jobtracker/contracts";
import { writeInstant } from "../../../_kit/time/instants.ts";
import { useTimeZone } from "../../../_kit/time/use-time-zone.ts";
import { t } from "../../../messages/index.ts";
import { RevokeButton } from "./revoke-button.tsx";

export const TokenList = ({ tokens }: { readonly tokens: readonly ApiToken[] }) => (
  <section className="tokens-list" aria-labelledby="tokens-title">
    <h2 id="tokens-title">{t.tokens.list}</h2>
    <ul className="panel tokens">
      {tokens.map((token) => (
        <TokenEntry key={token.id} token={token} />
      ))}
    </ul>
  </section>
);

const stateOf = ({ revokedAt, expiresAt }: ApiToken) => {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && Date.parse(expiresAt) <= Date.now() ? "expired" : "active";
};

const TokenEntry = ({ token }: { readonly token: ApiToken }) => {
  const timeZone = useTimeZone();
  const words = t.tokens;
  const state = stateOf(token);
  const written = (instant: string | null, otherwise: string) =>
    instant === null ? otherwise : writeInstant(instant, timeZone);
  return (
    <li className="token">
      <div className="token-head">
        <strong>{token.name}</strong>
        <code>{token.prefix}…</code>
        <span className={`token-state token-state-${state}`}>{words[state]}</span>
      </div>
      <p className="token-scopes">{token.scopes.map((scope) => words.scopes[scope].name).join(" · ")}</p>
      <dl className="token-dates">
        <div>
          <dt>{words.columns.lastUsed}</dt>
          <dd>{written(token.lastUsedAt, words.neverUsed)}</dd>
        </div>
        <div>
          <dt>{words.columns.expires}</dt>
          <dd>{written(token.expiresAt, words.neverExpires)}</dd>
        </div>
      </dl>
      {token.revokedAt === null && <RevokeButton token={token} />}
    </li>
  );
};
