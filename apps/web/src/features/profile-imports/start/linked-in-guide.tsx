import { words } from "../../../messages/profile-imports.ts";

const own = words.linkedIn;

/** Where people find their data on LinkedIn. */
export const LinkedInGuide = () => (
  <details className="panel resume-guide">
    <summary>{own.title}</summary>
    <ol>
      {own.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
    <p>{own.pdf}</p>
  </details>
);
