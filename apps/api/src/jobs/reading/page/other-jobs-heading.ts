/** Things that are applied for, as headings call them. */
const JOBS = "(?:jobs?|positions?|roles?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|postings?)";
const STELLEN =
  "(?:jobs?|stellen(?:angebote|anzeigen|ausschreibungen)?|positionen|anzeigen|jobangebote|vakanzen)";
const OFFRES = "(?:offres?|emplois?|postes?|annonces?)";
const OFERTAS = "(?:ofertas?|empleos?|trabajos?|vacantes?|puestos?)";

/** Headings of what is shown beside a posting, whole: what stands under them is about other jobs. */
const HEADING = new RegExp(
  `^(?:${[
    "people (?:also|who viewed this(?: job)?(?: also)?) (?:viewed|applied|searched|looked)\\b.*",
    "(?:people )?also viewed",
    `(?:(?:see|view|browse|explore|discover|find) )?(?:more|other|similar|related|recommended|suggested|featured|latest|recent|additional) (?:open |current |available |job )?${JOBS}(?: (?:at|from|by|in|near|like|for|with|you)\\b.*)?`,
    "similar searches",
    `recommended for you|${JOBS} (?:you (?:may|might)|for you\\b|like this).*`,
    "you (?:may|might) also (?:like|be interested).*",
    `(?:ähnliche|weitere|andere|mehr|passende|empfohlene|neueste|aktuelle) (?:offene |interessante )?${STELLEN}(?: (?:bei|von|in|im|für|der|des|als)\\b.*)?`,
    "(?:das|diese (?:jobs|stellen)) könnten? (?:dich|sie|dir|ihnen) (?:auch )?(?:interessieren|gefallen)|andere (?:interessierten sich auch|sahen auch|suchten auch).*",
    `${OFFRES} (?:d['’]emplois? )?(?:similaires?|semblables?|associée?s?|recommandée?s?|suggérée?s?)`,
    `(?:nos |les |d['’])?autres ${OFFRES}\\b.*|(?:voir )?plus d['’](?:offres|emplois|annonces)\\b.*`,
    "(?:ces (?:offres|emplois) (?:pourraient|peuvent)|cela pourrait) (?:aussi |également )?vous intéresser|vous aimerez aussi|d['’]autres personnes ont (?:aussi|également).*|les (?:gens|personnes) ont (?:aussi|également).*",
    `${OFERTAS} (?:de (?:empleo|trabajo) )?(?:similares?|relacionad[ao]s?|parecid[ao]s?|recomendad[ao]s?|sugerid[ao]s?)`,
    `(?:otr[ao]s|más) ${OFERTAS}\\b.*|(?:también )?te puede(?:n)? (?:también )?interesar|(?:otras personas|la gente) también.*`,
  ]
    .join("|")
    .replaceAll(" ", "\\s+")})\\s*[:…]?$`,
  "iu",
);

const LONGEST_HEADING = 80;

/** True if a line heads jobs that are shown beside the posting: "People also viewed", "Ähnliche Jobs", "More jobs at Crust". */
export const headsOtherJobs = (line: string): boolean =>
  line.length <= LONGEST_HEADING && HEADING.test(line.trim());
