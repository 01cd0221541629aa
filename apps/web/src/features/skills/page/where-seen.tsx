import type { SkillDetail, SkillInJob } from "@jobtracker/contracts";
import { Link } from "@tanstack/react-router";
import { skills as words } from "../../../messages/skills.ts";

interface SkillProps {
  readonly skill: SkillDetail;
}

/** The jobs that name a skill, each with its sentence. */
export const InJobs = ({ skill: { seenInJobs, jobs } }: SkillProps) => (
  <section className="panel people-panel" aria-labelledby="in-jobs">
    <h2 id="in-jobs" className="skills-block-title">
      {words.inJobs}
      {jobs > seenInJobs.length && (
        <span className="people-count"> {words.newestJobs(seenInJobs.length)}</span>
      )}
    </h2>
    {seenInJobs.length === 0 && <p className="people-count">{words.inJobsNone}</p>}
    <ul className="skill-places" hidden={seenInJobs.length === 0}>
      {seenInJobs.map((seen) => (
        <li key={seen.jobId}>
          <Link to="/jobs/$jobId" params={{ jobId: seen.jobId }} className="people-link">
            {seen.title}
          </Link>
          <span className="people-count">
            {seen.company !== null && ` · ${seen.company}`}
            {seen.places > 1 && ` · ${words.places(seen.places)}`}
          </span>
          <Sentence {...seen} />
        </li>
      ))}
    </ul>
  </section>
);

/** The sentence with the skill marked where it stands. */
const Sentence = ({ sentence, at, start, end }: SkillInJob) => {
  const last = at + (end - start);
  return (
    <p className="skill-sentence">
      {sentence.slice(0, at)}
      <mark>{sentence.slice(at, last)}</mark>
      {sentence.slice(last)}
    </p>
  );
};

export const InProfiles = ({ skill: { seenInProfiles } }: SkillProps) => (
  <section className="panel people-panel" aria-labelledby="in-profiles">
    <h2 id="in-profiles" className="skills-block-title">
      {words.inProfiles}
    </h2>
    {seenInProfiles.length === 0 && <p className="people-count">{words.inProfilesNone}</p>}
    <ul className="skill-places" hidden={seenInProfiles.length === 0}>
      {seenInProfiles.map(({ profileId, profile, section, sentence }, at) => (
        <li key={`${profileId} ${at}`}>
          <span className="people-count">
            {profile} · {words.sections[section]}
          </span>
          <p className="skill-sentence">{sentence}</p>
        </li>
      ))}
    </ul>
  </section>
);
