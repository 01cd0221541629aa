import { folded } from "./words.ts";

/*
 * Kinds of work, by the words of their titles in English, German, French and Spanish, without accents. What stands in one group is work next
 * door; some groups lie near each other. A trade that is not here is compared by its words alone.
 */
interface Trade {
  readonly key: string;
  readonly group: string;
  readonly title: RegExp;
}

const trade = (group: string, key: string, title: RegExp): Trade => ({ key, group, title });

export const trades: readonly Trade[] = [
  trade("software", "mobile", /android|\bios\b|mobile (?:app|dev|eng)|\bflutter\b/),
  trade(
    "software",
    "web",
    /full.?stack|front.?end|\bweb.{0,3}(?:dev|entw|des)|(?:dev|desarrollador|entwickler)\S*\W{0,3}(?:\S+ )?web|react|angular|\bvue/,
  ),
  trade(
    "software",
    "backend",
    /back.?end|\bjava\b|\.net\b|server.?(?:side|entw)|distributed systems|integration/,
  ),
  trade(
    "software",
    "platform",
    /platform engineer|devops|\bsre\b|site reliability|infrastructure|cloud (?:eng|arch)|kubernetes|system ?administ|sysadmin|admin(?:istrateur|istrador) (?:systeme|de sistemas)/,
  ),
  trade(
    "software",
    "testing",
    /software.?test|testautomat|\bqa\b|quality assurance|test (?:eng|analyst)|testeur|tester\b/,
  ),
  trade("software", "ai", /\bai\b.{0,3}(?:eng|dev)|machine learning|\bml\b|\bki-|deep learning|\bllm/),
  trade("software", "embedded", /embedded|firmware/),
  trade(
    "software",
    "software",
    /software|developer|entwickler|developpeur|desarrollador|programm|\binformati|ingenieur logiciel|computer science/,
  ),
  trade("data", "data-science", /data scien|statistic|experimentation/),
  trade(
    "data",
    "analytics",
    /data analy|business intelligence|\bbi\b|analytics|datenanaly|analista de datos/,
  ),
  trade("data", "data-engineering", /data engineer|datenbank|data platform/),
  trade(
    "it",
    "business-systems",
    /enterprise app|business systems?|systems? analyst|\bcrm\b|\berp\b|salesforce adm|it.?(?:manager|consultant|leit)|anwendungsbetreu|sap.?(?:berat|consult)/,
  ),
  trade(
    "it",
    "it-support",
    /help ?desk|it.?support|service desk|fachinformatiker|technicien (?:informatique|support)/,
  ),
  trade("product", "product", /product (?:owner|manag)|produktmanag|chef de produit|jefe de producto/),
  trade("design", "design", /\bux\b|\bui\b|designer|graphis|mediengestalt|disenador/),
  trade(
    "sales",
    "sales",
    /account (?:exec|manag)|\bsales\b|vertrieb|verkauf|aussendienst|innendienst|business dev|partner dev|commercial(?! vehic)|comercial|ventas|key account|medizinprodukteberater/,
  ),
  trade("marketing", "marketing", /marketing|\bseo\b|growth|acquisition/),
  trade(
    "marketing",
    "communication",
    /(?:charge\S* de|responsable|assistant\S*|directeur\S*)(?: \S+ et)? communication|communications? (?:manag|offic|spec|lead)|kommunikation|public relations|\bpr\b|offentlichkeitsarbeit|comunicacion|redact|content|social media/,
  ),
  trade(
    "finance",
    "accounting",
    /account(?:ant|ing)|buchhalt|bilanz|comptab|contable|contabil|steuerfach|bookkeep|payroll|lohn/,
  ),
  trade(
    "finance",
    "controlling",
    /controll(?:er|ing)|controleur de gestion|fp&a|financial analyst|rechnungswesen/,
  ),
  trade("finance", "banking", /\bbank|assurance|insurance|versicherung|seguros/),
  trade("consulting", "consulting", /management consult|unternehmensberat|manager conseil|\bconsultante?\b/),
  trade(
    "people",
    "hr",
    /recruit|human resource|\bhr\b|personal(?:refer|abteil|wesen)|talent|ressources humaines|recursos humanos/,
  ),
  trade("law", "law", /lawyer|attorney|paralegal|jurist|avocat|abogad|rechtsanw|legal/),
  trade(
    "care",
    "nursing",
    /nurs(?:e|ing)|pflegefach|krankenschwester|krankenpfleg|gesundheits- und|infirmi|enfermer/,
  ),
  trade(
    "care",
    "caring",
    /caregiver|care assistant|altenpfleg|pflegehelf|aide.?soignant|auxiliar de enfermeria|home care/,
  ),
  trade("health", "medicine", /physician|\bdoctor\b|arzt|arztin|medecin|medico|surgeon/),
  trade("health", "therapy", /therap|kinesi|fisioter|physio/),
  trade("health", "pharmacy", /pharma|apothek|farmac/),
  trade("hospitality", "reception", /recepcion|rezeption|reception|front (?:desk|office)|hotelfach|hotel/),
  trade(
    "hospitality",
    "restaurant",
    /restaurant|waiter|waitress|kellner|serveu|camarer|barista|bartender|gastronom/,
  ),
  trade("hospitality", "cooking", /\bchef\b(?! de)|\bcook\b|\bkoch\b|kochin|cuisin|cociner/),
  trade("food", "baking", /\bbaker|backer|boulang|patiss|konditor|panader|pastel/),
  trade("food", "butchery", /butcher|metzger|fleischer|boucher|carnicer/),
  trade(
    "logistics",
    "warehouse",
    /warehouse|lager(?:ist|arbeit|logist|mitarb|helf)|fachlager|magasinier|mozo de almacen|forklift|staplerfahrer|picker|cariste/,
  ),
  trade("logistics", "driving", /driver|fahrer|chauffeur|conductor|lieferant|deliver/),
  trade("logistics", "supply-chain", /supply chain|logisti[ck]|einkauf|purchas|procure|acheteu|dispon/),
  trade("metal", "machining", /machinist|\bturner\b|zerspan|dreher|fraser|tourneur|fraiseur|tornero|cnc/),
  trade(
    "metal",
    "fitting",
    /\bfitter\b|mechanic\b|mechaniker|schlosser|mecanicien|mecanico|monteur|ajusteur|welder|schweiss|soudeur|soldador|millwright|maintenance tech/,
  ),
  trade(
    "engineering",
    "mechanical",
    /mechanical eng|maschinenbau|ingenieur\S* (?:\S+ )?(?:mecan|conception|produit|projet|industrial|r&d|chef)|genie mecanique|\bmecanique\b|konstrukteur|chef de projet (?:produit|photo|industri|technique)|industrialisation|ingeniero (?:mecanic|industr)|r&d|bureau d.etudes/,
  ),
  trade("engineering", "electrical", /electrical eng|elektrotechnik|genie electrique/),
  trade("craft", "electrician", /electric(?:ian|ista)|elektriker|elektroniker|electricien/),
  trade("craft", "plumbing", /plumb|klempner|sanitar|plombier|fontaner|hvac|heizung/),
  trade("craft", "carpentry", /carpent|tischler|schreiner|menuisier|charpent/),
  trade(
    "craft",
    "construction",
    /construction|maurer|macon|albanil|bauleit|bauarbeit|roofer|painter\b|maler/,
  ),
  trade("education", "teaching", /teach|lehrer|enseignant|professeur|profesor|maestr[oa]|lehrkraft|tutor/),
  trade("education", "childcare", /erzieher|kindergart|educateur|childcare|kita\b|educador/),
  trade("social", "social-work", /social work|sozialarbeit|sozialpadag|travailleur social|trabajador social/),
  trade(
    "office",
    "administration",
    /secretar|sekretar|administrative|office (?:manag|assist)|burokauf|assistant\S* (?:de direction|administrati)|administrativ|sachbearbeit/,
  ),
  trade(
    "service",
    "customer-service",
    /customer (?:support|service|success|care)|kundenservice|kundenberat|service client|atencion al cliente|call.?center/,
  ),
  trade(
    "retail",
    "retail",
    /\bretail|einzelhandel|kassier|cashier|employe\S* de rayon|dependient|store (?:assoc|manag)|filial/,
  ),
  trade(
    "cleaning",
    "cleaning",
    /clean(?:er|ing)|reinigung|gebaudereinig|nettoyage|agent d.entretien|limpieza|housekeep/,
  ),
  trade(
    "security",
    "security",
    /security (?:guard|officer)|sicherheitsdienst|wachmann|agent de securite|vigilante/,
  ),
  trade("farming", "farming", /farm|landwirt|gartner|agricol|jardinier|agriculteur/),
  trade("beauty", "beauty", /hairdress|friseur|coiffeu|peluquer|kosmetik|estheti|beauty/),
  trade(
    "science",
    "research",
    /researcher|research scien|chercheur|wissenschaft|laborant|lab(?:oratory)? tech|chemi(?:st|ker)|biolog/,
  ),
  trade(
    "project",
    "project",
    /project (?:manag|consult|lead)|projekt(?:leit|manag)|chef\S* de projet|jefe de proyecto/,
  ),
];

/** Groups that are near each other, though not next door. */
const near: readonly (readonly [string, string])[] = [
  ["software", "data"],
  ["software", "it"],
  ["it", "project"],
  ["project", "product"],
  ["metal", "engineering"],
  ["hospitality", "service"],
  ["sales", "service"],
  ["retail", "sales"],
  ["care", "health"],
];

export const SAME_GROUP = 0.5;
export const NEAR_GROUP = 0.25;
/** A general word of the trade beside a special one, "software" beside "backend". */
const GENERAL = new Set(["software", "project"]);
const GENERAL_SHARE = 0.65;

/** The trades that a folded text names. */
export const tradesIn = (text: string): ReadonlySet<string> => {
  const found = trades.filter(({ title }) => title.test(text));
  const special = found.filter(({ key }) => !GENERAL.has(key));
  return new Set((special.length > 0 ? special : found).map(({ key }) => key));
};

export const isKnownTrade = (title: string): boolean => {
  const text = folded(title);
  return trades.some((trade) => trade.title.test(text));
};

const groupOf = new Map(trades.map(({ key, group }) => [key, group]));

const areNear = (one: string, other: string) =>
  near.some(([a, b]) => (a === one && b === other) || (a === other && b === one));

const likenessOf = (one: string, other: string): number => {
  if (one === other) return 1;
  const [a = "", b = ""] = [groupOf.get(one), groupOf.get(other)];
  if (a === b) return GENERAL.has(one) || GENERAL.has(other) ? GENERAL_SHARE : SAME_GROUP;
  return areNear(a, b) ? NEAR_GROUP : 0;
};

/** How near two works are, 0 to 1, by their best pair. Undefined: of one of them the trade is not known. */
export const likenessOfTrades = (
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): number | undefined => {
  if (one.size === 0 || other.size === 0) return undefined;
  return Math.max(...[...one].flatMap((a) => [...other].map((b) => likenessOf(a, b))));
};
