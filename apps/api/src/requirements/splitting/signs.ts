/*
 * The words by which a unit of a posting shows what kind of thing it asks for, in English, German, French and Spanish (and a few of
 * Korean). They are data: a word that misleads is taken out here, and `pnpm eval --only requirements` shows what that costs.
 */

export const EXPERIENCE =
  /experience|track record|background in|\bproven\b|worked (?:for|in|at|on|with)|history of|(?<!\p{L})(?:berufs|praxis|führungs)?erfahrung|berufspraxis|praxis in|expérience|experiencia|trayectoria|contributions? to|years? (?:running|of)|경험|경력/iu;
export const PERMIT =
  /work (?:permit|authori[sz]ation|visa)|authori[sz](?:ed|ation) to work|permitted to work|right to work|eligib\w+ to work|eligible|legally (?:authori[sz]ed|entitled)|visas?\b|(?:without|require) sponsorship|\blicen[cs](?:e|ed|ure)\b|certification|certified|background check|security clearance|drug (?:test|screen)|driver['’]?s|criminal record|führerschein|fahrerlaubnis|führungszeugnis|arbeitserlaubnis|aufenthalts|anerkennung als|approbation|nachweis|masern|impf|immatrikulation|(?:gültige|staplers?)\w*schein|gesundheitszeugnis|\bpermis\b|autorisation de travail|titre de séjour|habilitation|\bCACES\b|carte (?:vitale|professionnelle)|casier|carn[ée]t? de|permiso de|colegiaci|certificado|nacionalidad|documentación/i;
export const PLACE =
  /travel|on[- ]?site\b|in[- ]office|in the office|into the office|hybrid (?:work|model)|relocat|based in|reside|located in|time ?zones?|\bshifts?\b|weekends?|night work|overlap with|commut|days (?:a|per) week|reisebereit|reisetätigkeit|dienstreise|vor ort|schicht|wochenende|rufbereitschaft|präsenz|umzug|wohnhaft|wohnsitz|wohnort|\bwohnst\b|domicili|stunden (?:in der|pro) woche|déplacements?|présence sur|travail (?:de nuit|le week-?end)|horaires|astreinte|mobilité|disponibilidad|desplaza|residir|residencia|a la oficina|turnos|guardias|fines de semana|viajar|presencial/i;
export const SOFT =
  /communicat|interpersonal|team ?(?:work|player|spirit|environment)|team\b|collaborat|motivat|curio|proactiv|independen|autonom|reliab|attitude|passion|\binterest|enthusias|detail|organi[sz]|structured|problem[- ]solv|leadership|empath|flexib|adaptab|resilien|ownership|mindset|thrive|comfort|enjoy|instinct|feedback|challenge|hungry|exciting|energ|humble|kind\b|calm|patien|positive|self[- ](?:starter|directed|aware)|creativ|initiative|driven|willing|learn|values|honest|act before|raise the|you do what|figured out|tell (?:us )?a story|presentation skills|resourceful|team(?:fähig|geist|play|arbeit)|kommunika|eigeninitiative|selbst(?:st)?ändig|zuverlässig|freude|spaß|engagement|engagiert|belastbar|sorgfalt|sorgfältig|strukturiert|neugier|motivation|lernbereit|einfühlung|verantwortung|offen|auftreten|arbeitsweise|genau|fragst|denk(?:st|weise)|rigueur|rigoureu|autonomie|autonome|relationnel|esprit|capacité à s['’]|dynami|motivé|organisé|sens d|écoute|curieu|ponctual|goût|appétence|intérêt|aisance|polyvalen|aime|équipe|qualités|compromiso|trabajo en equipo|trabajar en equipo|ganas|iniciativa|empatía|paciencia|sonrisa|proactiv|responsab|habilidades|comunica|actitud|calma|trato|orientación|공유|관심|소통|협업|적극/iu;
export const HARD =
  /knowledge|proficien|familiar|expert|understanding of|solid understanding|skills? in|coding|\btools?\b|software|programming|hands[- ]on|technical|exposure|fluency with|ability to (?:design|guide|build|develop|implement|write|analy|independently)|kenntnis|beherrsch|umgang mit|programmier|sicher(?:er|en)? (?:in|im|umgang)|know-?how|versiert|wissen|connaissance|maîtris|logiciel|outils|technique|savoir|conocimient|manejo|dominio|herramientas|programa|이해|능숙|숙련|익숙/i;
/** A name of a tool or a technique: capitals inside a word, digits behind letters, an abbreviation. */
export const TOOL =
  /\b(?:[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}[a-z]?\d*|[a-z]+\.js|C\+\+|C#|Node|React|Python|Java|Kotlin|Docker|Terraform|Kubernetes|Excel|Photoshop|Snowflake|Git|Salesforce|SAP|Jira|Figma|Linux|Go|Rust)\b/;

/** What makes a thing a plus, whatever the heading says. "X, preferably Y" asks for X. */
export const OPTIONAL =
  /\bpreferred\b|nice[- ]to[- ]have|\b(?:is |are |be )?a (?:strong |big |huge )?(?:plus|bonus|asset|advantage)\b|^(?:ideally|bonus)|\bdesirable\b|not required,? but|von vorteil|^idealerweise|\bidealerweise\b|wünschenswert|\bgern(?:e)? gesehen|schön wäre|willkommen|pluspunkt|(?:est |serait )?un (?:plus|atout)|\bsouhaité|apprécié|\bidéalement\b|^deseable|\bdeseable|se valorará|valorable|es un plus|우대/i;
export const CRITICAL =
  /\bmust\b|\brequired\b|mandatory|essential|erforderlich|zwingend|voraussetzung|unerlässlich|exigé|obligatoire|indispensable|impérati|imprescindible|obligatori|necesari/i;
/** Orders to whoever reads, and what every posting says of its employer. */
export const NO_REQUIREMENT =
  /ignore (?:all|any|the|previous|prior)|system prompt|ai (?:assistant|agent|model)s?[,:]|equal opportunit|regardless of|we (?:offer|provide|celebrate)|wir bieten|nous (?:offrons|proposons)|ofrecemos|\bsend (?:us )?your|cover letter|schick(?:e|en)? (?:uns|deine)|bewirb|postulez|envoyez|inscríbete|envía|by applying|fraud|personal (?:data|information)|trademark|accommodation|disabilit|please (?:exercise|note|contact)|join us|rejoignez|will never ask/i;
/** What asks for something in running text, outside of any list of requirements. */
export const ASKS =
  /\byou (?:have|are|bring|know|will need|need|must|should)|must (?:have|be)|\brequired\b|we (?:require|expect)|we(?:['’]re| are) looking for .*\b(?:who|whose|having|that|with (?:an? |at least |\d|strong|solid|good|excellent|proven|deep|experience|knowledge))|\bdu (?:hast|bist|bringst|kannst|brauchst|studierst|programmierst|sprichst|fragst)|brauchst du|sie (?:haben|verfügen|bringen|sind)|erforderlich|voraussetzung|vous (?:êtes|avez|maîtrisez|justifiez|disposez|possédez|parlez)|est (?:requis|exigé|indispensable|primordial)|bonne connaissance|debes|tienes|se requiere|imprescindible|necesario/i;
