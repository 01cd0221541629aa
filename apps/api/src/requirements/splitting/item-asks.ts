import type { Unit } from "./units.ts";

const DEGREES =
  "(?:(?:strong|good|very|solid|deep|excellent|outstanding|proven|first|initial|some|basic|advanced|sound|working|hands-on|practical|prior|previous|relevant|professional|extensive|demonstrated|in-depth|great|thorough|detailed|sehr|guten?|gutes?|fundierte|solide|erste|sichere[rs]?|vertiefte|tiefe|umfangreiche|ausgeprägte|mehrjährige|einschlägige|praktische|bonnes?|solides?|excellentes?|premières?|parfaite|très|une?|buen[ao]?s?|sólid[ao]s?|ampli[ao]s?|excelentes?|and|und|et|y)[,\\s]+)*";
const ABILITY =
  "(?:knowledge|experience|experienced|understanding|familiarity|familiar|proficiency|proficient|expertise|fluency|command|grasp|background|track record|skills?|ability|willingness|\\p{L}*kenntnisse|\\p{L}*erfahrung(?:en)?|umgang|verständnis|fähigkeit|bereitschaft|connaissances?|expérience|maîtrise|capacité|conocimientos?|experiencia|manejo|dominio|capacidad)";
const AN_ABILITY = new RegExp(
  `^${DEGREES}${ABILITY}\\s(?:of|with|in|as|to|at|mit|im|von|als|der|des|zur?|de|du|des|d['’]|dans|en|avec|con|como|para)(?:\\s|$|(?<=['’]))`,
  "iu",
);
const A_SCHOOLING =
  /^(?:an? |un |une )?(?:(?:abgeschlossene|erfolgreich abgeschlossene)[sr]? |\p{L}+['’]s degree |degree in |university degree |diplôme |titulación )/iu;

/** What is given and not asked: `Ability to work from home`. */
const AN_OFFER = /\b(?:from home|from anywhere|im homeoffice|desde casa|en télétravail)(?!\p{L})/iu;

/** An item of a list without a heading that begins with what a person can do: `Strong knowledge of SQL`. */
export const asksAsItem = ({ isItem, text }: Unit): boolean =>
  isItem && ((AN_ABILITY.test(text) && !AN_OFFER.test(text)) || A_SCHOOLING.test(text));
