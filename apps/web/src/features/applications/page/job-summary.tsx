import type { Job } from "@jobtracker/contracts";
import { LinkAnchor } from "../../../_kit/navigation/links.tsx";
import { t } from "../../../messages/index.ts";
import { FieldList } from "../../jobs/fields/field-list.tsx";

/** What the application is for. */
export const JobSummary = ({ job }: { readonly job: Job }) => (
  <section className="panel application-block" aria-labelledby="summary-title">
    <div className="application-head">
      <h2 id="summary-title">{t.applications.page.job}</h2>
      <LinkAnchor underline="hover" to="/jobs/$jobId" params={{ jobId: job.id }}>
        {t.applications.page.openJob}
      </LinkAnchor>
    </div>
    <FieldList fields={job} sources={job.sources} omit={["title"]} />
  </section>
);
