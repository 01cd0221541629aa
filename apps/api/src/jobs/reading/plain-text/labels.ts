/** Words before a colon, or alone on a line, that say what follows: in English, German, French and Spanish. */
const LABELS = {
  title:
    "(?:job |position |role )?title|position|role|stelle(?:nbezeichnung|ntitel)?|position(?:sbezeichnung)?|jobtitel|berufsbezeichnung|poste|intitulé(?: du poste)?|puesto|título(?: del puesto)?|cargo",
  company:
    "company(?: name)?|employer|organi[sz]ation(?: name)?|firma|unternehmen|arbeitgeber(?:in)?|entreprise|société|employeur|empresa|compañía|empleador",
  location:
    "(?:job |work |office )?locations?|place of work|workplace|city|(?:arbeits|einsatz|dienst)?ort|standorte?|arbeitsstätte|lieu(?: de travail)?|localisation|lieux|ville|ubicación|lugar(?: de trabajo)?|localidad|ciudad",
  employment:
    "(?:employment|job|contract|work|position)[ -]type|type of (?:employment|contract|position)|hours|schedule|anstellungsart|beschäftigungs(?:art|umfang|verhältnis)|vertragsart|arbeitszeit(?:modell)?|type (?:de contrat|d['’]emploi)|contrat|temps de travail|tipo de (?:contrato|empleo|jornada)|contrato|jornada(?: laboral)?",
  salary:
    "(?:base |annual |monthly )?salary(?: range)?|compensation|pay(?: range| rate)?|rate|wage|gehalt(?:sspanne|srahmen)?|vergütung|entgelt|lohn|verdienst|salaire|rémunération|salario|sueldo|retribución|remuneración",
  posted:
    "(?:date )?posted(?: on| date)?|posting date|published(?: on)?|publication date|date of publication|veröffentlicht(?: am)?|veröffentlichungsdatum|online seit|eingestellt am|publiée? le|date de (?:publication|parution)|publicad[oa](?: el)?|fecha de publicación",
  deadline:
    "(?:application )?deadline|closing date|apply (?:by|before)|valid (?:through|until)|applications close|bewerbungs(?:frist|schluss)|bewerbung bis|date limite(?: de candidature)?|clôture des candidatures|fecha límite|plazo(?: de inscripción)?|cierre(?: de inscripciones)?",
  workplace:
    "remote(?: work)?|work(?:ing)? model|workplace(?: type)?|arbeitsmodell|homeoffice|télétravail|teletrabajo|modalidad",
} as const;

export type LabelName = keyof typeof LABELS;

const WITH_COLON = new Map(
  Object.entries(LABELS).map(([name, words]) => [name, new RegExp(`^(?:${words})\\s*[:：]\\s*(.*)$`, "i")]),
);
const ALONE = new Map(
  Object.entries(LABELS).map(([name, words]) => [name, new RegExp(`^(?:${words})$`, "i")]),
);

/** Longer, a line is a sentence that happens to begin with the word. */
const LONGEST_VALUE = 160;
const LONGEST_LABEL = 40;

export interface LabelledLine {
  readonly value: string;
  /** Counted from 0, of the lines that were given. */
  readonly index: number;
}

interface CandidateLine {
  readonly words: string;
  readonly index: number;
}

/** The lines of a text that may be labels: looked through once, however many labels are asked for. */
export class LabelledLines {
  readonly #lines: readonly string[];
  readonly #candidates: readonly CandidateLine[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#candidates = lines.flatMap((line, index) =>
      mayBeLabel(line) ? [{ words: line.replace(/^[-•*·]\s+/, ""), index }] : [],
    );
  }

  get all(): readonly string[] {
    return this.#lines;
  }

  text(): string {
    return this.#lines.join("\n");
  }

  /**
   * What stands behind a label: "Lieu : Lyon", or on the line below it. Two lines of one label that differ ("Salary: …" of this job and of
   * those shown beside it) say nothing for sure: null, unless the label stands once among the first lines.
   */
  valueOf(name: LabelName): LabelledLine | null {
    const found = this.#candidates.flatMap((candidate) => this.#valueAt(candidate, name));
    const [first] = found;
    if (first === undefined) return null;
    return found.every(({ value }) => value === first.value) ? first : null;
  }

  #valueAt({ words, index }: CandidateLine, name: LabelName): LabelledLine[] {
    const inline = WITH_COLON.get(name)?.exec(words)?.[1]?.trim();
    const isAlone = inline === "" || ALONE.get(name)?.test(words);
    const next = isAlone ? this.#lines[index + 1]?.trim() : undefined;
    const value = inline || next;
    return value && value.length <= LONGEST_VALUE && !isLabel(value) ? [{ value, index }] : [];
  }
}

/** A line without a colon is a label only if it is short; most lines are neither. */
const mayBeLabel = (line: string): boolean =>
  line.length <= LONGEST_LABEL || /[:：]/.test(line.slice(0, LONGEST_LABEL));

const isLabel = (line: string): boolean =>
  [...ALONE.values()].some((pattern) => pattern.test(line.replace(/\s*[:：]$/, "")));
