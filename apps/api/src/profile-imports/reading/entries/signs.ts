import { folded } from "../dates/month-words.ts";
import { countryNames } from "../names/display-names.ts";

/*
 * Words by which a part of an entry's heading is known: a title, an organisation, a place, a degree. Folded; English, German,
 * French, Spanish, Italian, Portuguese.
 */

const TITLE = new RegExp(
  String.raw`\b(?:${[
    "engineer|developer|manager|analyst|designer|consultant|intern|internship|director|lead|head|architect|scientist|assistant|specialist|officer|ceo|cto|cfo|coo|founder|cofounder|president|vp|administrator|coordinator|teacher|tutor|nurse|researcher|librarian|editor|writer|accountant|technician|programmer|owner|partner|trainee|apprentice|supervisor|representative|associate|executive|cook|driver|clerk|cashier|volunteer|mentor|lecturer|professor|advisor|adviser|strategist|recruiter|planner|buyer|operator|mechanic|electrician|receptionist|secretary|instructor|trainer|fellow|postdoc|contractor|freelancer|principal|staff|junior|senior|sre|devops|qa|tester|barista|waiter|waitress|bartender|host|member|maintainer|contributor|creator|captain|treasurer|chair|coach|speaker|producer|photographer|journalist|translator|paralegal|attorney|lawyer|counsel|physician|pharmacist|therapist|caregiver|surveyor|buyer|controller|auditor|actuary|biologist|chemist|physicist|statistician",
    String.raw`\w*(?:entwickler|ingenieur|leiter|berater|referent|sachbearbeiter|mitarbeiter|kaufmann|kauffrau|praktikant|werkstudent|assistent|geschaftsfuhrer|techniker|lehrer|pfleger|schwester|arzt|arztin|meister|verkaufer|bibliothekar|redakteur|architekt|wissenschaftler|fachkraft|helfer|hilfskraft|vorstand|buchhalter|mechaniker|mechatroniker|elektroniker|informatiker|gestalter|trainer|betreuer|erzieher|koch|fahrer|planer|dozent|tutor|volontar|spezialist|verantwortlich|beauftragt|koordinator|designer|manager|analyst|zivildienst|praktikum|ausbildung|disponent|disponentin|einkaufer|sekretar|jurist|anwalt|kellner|assistenz|leitung)(?:in|innen|er|e)?(?:[/*:_]?-?in)?`,
    "auszubildende[rn]?|azubi|selbstandig|freiberuflich|dualer student",
    String.raw`ingenieur[es]*|developpeu\w+|responsable|chef|cheffe|chargee?|directeur|directrice|stagiaire|assistante?|technicien\w*|consultante?|vendeu\w+|infirmi\w+|professeur\w*|analyste|conseill\w+|gestionnaire|comptable|alternante?|apprentie?|redact\w+|enseignante?|charge|administrat\w+|commercial\w*|concept\w+|graphiste|formateur|formatrice|animateur|animatrice|secretaire|serveu\w+|architecte|scientifique|chercheu\w+|benevole|coordinat\w+|product owner|scrum master`,
    String.raw`ingenier\w+|desarrollador\w*|programador\w*|jefe|jefa|director\w*|becari\w+|asistente|tecnic[oa]|consultor\w*|analista|profesor\w*|enfermer\w+|administrativ\w+|vendedor\w*|gerente|coordinador\w*|encargad\w+|auxiliar|contable|disenador\w*|comercial|dependient\w+|camarer\w+|maestr[oa]|arquitect[oa]|cientific[oa]|investigador\w*|voluntari[oa]|redactor\w*|practicas|lider|docente|ayudante`,
    String.raw`sviluppat\w+|programmat\w+|ingegner\w+|direttor\w+|direttrice|tirocinante|stagista|consulente|venditor\w+|venditrice|infermier\w+|professore|professoressa|insegnante|impiegat[oa]|operai[oa]|capo|contabile|ragionier\w+|cuoc[oa]|camerier\w+|segretari[oa]|magazzinier\w+|grafic[oa]|architett[oa]|ricercat\w+|commess[oa]|autista|addett[oa]|coordinatrice|apprendista|redattor\w+|educat\w+|progettista|collaborat\w+|farmacista|avvocat[oa]|volontari[oa]`,
    String.raw`engenheir[oa]|desenvolvedor\w*|gestor\w*|diretor\w*|estagiari[oa]|enfermeir[oa]|assistente|coordenador\w*|contabilista|contador\w*|cozinheir[oa]|rececionista|recepcionista|arquitet[oa]|pesquisador\w*|chefe|encarregad[oa]|operador\w*|motorista|supervisor\w*|advogad[oa]|jornalista|redator\w*|tecnic[oa]|analista`,
  ].join("|")})\b`,
  "u",
);

const ORGANISATION =
  /\b(?:inc|llc|ltd|limited|gmbh|ag|kg|kgaa|ohg|se|plc|sas|sarl|s\.?a\.?|s\.?l\.?u?\.?|srl|bv|nv|corp|corporation|company|co|group|gruppe|groupe|grupo|university|universit\w+|universidad|college|bank|hospital|klinik\w*|clinic|clinica|hopital|institute?|instituto|labs?|studios?|solutions|systems|technologies|technology|consulting|partners|agency|agentur|agence|agencia|ministry|ministerium|ministere|ministerio|stadt|school|schule|ecole|escuela|foundation|stiftung|fondation|fundacion|verein|e\.?\s?v|research|software|sohne|sons|startup\w*|organization|organisation|restaurant|hotel|library|bibliothek|biblioteca|mediatheque|museum|team|media|digital|capital|ventures|holdings?|industries|logistics|logistik|energy|health|pharma|airlines|automotive|versicherung\w*|sparkasse|mairie|ayuntamiento|landesamt|bundesamt|services?|freelance|self-employed|selbstandig|s\.?r\.?l\.?s?|s\.?p\.?a|ltda|lda|universidade|politecnico|ospedale|comune|banca|istituto|scuola|azienda|fondazione|associazione|cooperativa|gruppo|camara municipal|prefeitura|banco|escola|faculdade|fundacao|associacao)\b|&\s?(?:co|sohne|sons|fils|hijos)\b/u;

/** How much a part looks like a title rather than an organisation: above 0 a title. */
export const titleScore = (part: string): number => {
  const words = folded(part);
  const title = TITLE.test(words) ? 2 : 0;
  const organisation = ORGANISATION.test(words) ? 2 : 0;
  // "Research Assistant" has a word of each; the last word says what it is.
  const last =
    words
      .replace(/\s*\(.*$/, "")
      .split(/\s+/)
      .at(-1) ?? "";
  if (title > 0 && organisation > 0) return TITLE.test(last) ? 1 : ORGANISATION.test(last) ? -1 : 0;
  return title - organisation;
};

const ANYWHERE = /^(?:remote|hybrid|home ?office|teletravail|teletrabajo|remoto|en remoto|da remoto)$/u;

/** The last words, behind a comma, a bracket or a space, that name a country, or no place at all: "Remote". */
const endsInCountry = (words: string): boolean => {
  const plain = words.replace(/\)$/, "");
  return (
    [/[,(]\s?/u, /\s/u].some((mark) => {
      const last = plain.split(mark).at(-1)?.trim() ?? "";
      return countryNames.has(last) || ANYWHERE.test(last);
    }) ||
    countryNames.has(plain) ||
    ANYWHERE.test(plain)
  );
};

const CITIES =
  /^(?:greater )?(?:berlin|hamburg|munich|munchen|cologne|koln|frankfurt(?: am main)?|stuttgart|dusseldorf|leipzig|dresden|hannover|nurnberg|bremen|essen|dortmund|bonn|mannheim|karlsruhe|freiburg|heidelberg|munster|aachen|potsdam|kiel|vienna|wien|graz|linz|salzburg|zurich|geneva|geneve|genf|basel|bern|berne|lausanne|luzern|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|strasbourg|nice|rennes|montpellier|grenoble|madrid|barcelona|valencia|sevilla|seville|bilbao|malaga|zaragoza|granada|murcia|london|manchester|edinburgh|dublin|bristol|cambridge|oxford|leeds|birmingham|glasgow|new york|new york city|nyc|san francisco|san francisco bay area|los angeles|seattle|boston|chicago|austin|denver|toronto|montreal|vancouver|amsterdam|rotterdam|brussels|bruxelles|brussel|copenhagen|stockholm|oslo|helsinki|warsaw|prague|budapest|lisbon|lisboa|porto|coimbra|braga|rome|roma|milan|milano|turin|torino|naples|napoli|bologna|florence|firenze|genova|venezia|verona|palermo|padova|trieste|rio de janeiro|curitiba|brasilia|belo horizonte|recife|porto alegre|campinas|mexico city|ciudad de mexico|buenos aires|bogota|lima|santiago|sao paulo|tokyo|singapore|sydney|melbourne|bangalore|bengaluru|mumbai|delhi|hyderabad|pune|tel aviv|dubai|istanbul)(?: area| region)?$/u;
const US_STATE =
  /^[\p{Lu}][\p{L} .'-]+,\s?(?:A[LKZR]|C[AOT]|DE|DC|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY]|ON|BC|QC|AB)(?:\s\d{5})?(?:,\s?USA?)?$/u;
const POSTAL = /^(?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L}\s.-]+$/u;

/** "Berlin, Germany", "Austin, TX", "Remote": nothing but a place. */
export const isPlace = (part: string): boolean => {
  const words = folded(part).trim();
  if (part.length > 60 || part.split(",").length > 4 || TITLE.test(words)) return false;
  if (US_STATE.test(part) || CITIES.test(words) || POSTAL.test(part)) return true;
  if (endsInCountry(words)) return !ORGANISATION.test(words) && words.split(/[\s,]+/).length <= 6;
  const [city = ""] = words.split(/,|\s\(/);
  return city !== words && CITIES.test(city.trim()) && !ORGANISATION.test(words);
};

const EMPLOYMENT =
  /^(?:full[- ]?time|part[- ]?time|contract|freelance|permanent|temporary|seasonal|internship|self-employed|vollzeit|teilzeit|befristet|unbefristet|festanstellung|werkvertrag|cdi|cdd|temps plein|temps partiel|alternance|jornada completa|media jornada|indefinido|temporal|tempo pieno|tempo indeterminato|tempo determinato|tempo integral|tempo inteiro|on-?site|hybrid)$/u;

/** "Full-time", "Teilzeit", "CDI": neither a title nor an organisation. */
export const isEmploymentType = (part: string): boolean => EMPLOYMENT.test(folded(part).trim());

const DURATION =
  /^\(?(?:\d{1,2}\s?(?:years?|yrs?|y|jahre?n?|ans?|annees?|anos?|anni|anno)\.?)?[\s,]*(?:(?:and|und|et|y)\s)?(?:\d{1,2}\s?(?:months?|mos?|m|monate?n?|mois|mes|meses|mesi|mese)\.?)?\)?$/u;

/** "2 years 10 months", "(4 mos)". */
export const isDuration = (part: string): boolean => /\d/.test(part) && DURATION.test(folded(part).trim());
