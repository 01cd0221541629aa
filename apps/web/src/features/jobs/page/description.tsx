import { Typography } from "@mantine/core";
import { t } from "../../../messages/index.ts";

/** The posting's description as the server sanitised it, in a box that its content cannot leave. */
export const Description = ({ html }: { readonly html: string | null }) => (
  <section className="panel description" aria-labelledby="description-title">
    <h2 id="description-title">{t.jobs.page.description}</h2>
    {html === null ? (
      <p className="description-none">{t.jobs.page.noDescription}</p>
    ) : (
      // Sanitised by the server at capture; the content security policy allows no scripts either.
      <Typography className="description-text" dangerouslySetInnerHTML={{ __html: html }} />
    )}
  </section>
);
