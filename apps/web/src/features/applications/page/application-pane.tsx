import type { ApplicationDetail, Stage } from "@jobtracker/contracts";
import { ContactsOfApplication } from "../../contacts/contacts-of-application.tsx";
import { Interviews } from "../../interviews/interviews.tsx";
import { OffersOfApplication } from "../../offers/offers-of-application.tsx";
import { RemindersOfApplication } from "../../reminders/reminders-of-application.tsx";
import { FollowUp } from "./follow-up.tsx";
import { History } from "./history.tsx";
import { Notes } from "./notes.tsx";
import { StagePicker } from "./stage-picker.tsx";
import "./application.css";

interface ApplicationPaneProps {
  readonly application: ApplicationDetail;
  readonly stages: readonly Stage[];
}

/** What the person does with an application, beside its posting: stage, follow-up, interviews, reminders, offers, contacts, notes, history. */
export const ApplicationPane = ({ application, stages }: ApplicationPaneProps) => (
  <div className="application-pane">
    <section className="panel application-state">
      <StagePicker application={application} stages={stages} />
      <FollowUp application={application} />
    </section>
    <Interviews
      key={application.id}
      applicationId={application.id}
      isReadOnly={application.deletedAt !== null}
    />
    <RemindersOfApplication applicationId={application.id} isReadOnly={application.deletedAt !== null} />
    <OffersOfApplication key={`offers-${application.id}`} application={application} stages={stages} />
    <ContactsOfApplication
      key={`contacts-${application.id}`}
      applicationId={application.id}
      isReadOnly={application.deletedAt !== null}
    />
    <Notes application={application} />
    <History moves={application.history} stages={stages} />
  </div>
);
