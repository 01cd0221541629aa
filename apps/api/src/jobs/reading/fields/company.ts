import type { Graph, Located, SchemaNode } from "../json-ld/graph.ts";
import { limits } from "../limits.ts";
import type { Notes } from "../notes.ts";
import type { Found } from "./found.ts";
import { firstLine, fitted } from "./text-property.ts";

/**
 * `hiringOrganization` as a text or as an object with a name; else the organisation that gave the posting its identifier
 * (Google's rules for JobPosting: `identifier.name` is the hiring organisation).
 */
export const readCompany = (posting: SchemaNode, graph: Graph, notes: Notes): Found<string> | null => {
  const organisations = posting.property("hiringOrganization");
  const found = nameOf(organisations, graph) ?? identifierName(posting, graph);
  if (found === null && organisations[0] !== undefined) {
    notes.doubt("company", organisations[0].value, "at hiringOrganization does not name a company");
  }
  return found === null ? null : fitted(found, "company", limits.company, notes);
};

const nameOf = (organisations: readonly Located[], graph: Graph): Found<string> | null => {
  for (const organisation of organisations) {
    const node = graph.node(organisation);
    const name =
      firstLine([organisation]) ??
      (node && firstLine([...node.property("name"), ...node.property("legalName")]));
    // Some sites give the address of the company's page in place of its name.
    if (name && !/^https?:\/\//i.test(name.value)) return name;
  }
  return null;
};

/** Many systems write what the identifier is, and not who gave it: "Job ID", "Requisition number". */
const LABEL =
  /^(?:job|req|requisition|posting|vacancy|position|reference)?[\s_-]*(?:id|no\.?|nr\.?|number|code|reference|identifier)$/i;

const identifierName = (posting: SchemaNode, graph: Graph): Found<string> | null => {
  const identifiers = posting.property("identifier").map((value) => graph.node(value));
  const name = nameOf(
    identifiers.flatMap((node) => node?.property("name") ?? []),
    graph,
  );
  return name === null || LABEL.test(name.value) ? null : name;
};
