/** The sections of a resume. `other`: a heading that names none of them. */
export const sectionKinds = [
  "summary",
  "work",
  "education",
  "skills",
  "languages",
  "projects",
  "certificates",
  "publications",
  "awards",
  "volunteer",
  "interests",
  "references",
  "contact",
  "other",
] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** Headings in English, German, French, Spanish, Italian and Portuguese, folded, a line for each language. */
const NAMES: Readonly<Record<Exclude<SectionKind, "other">, string>> = {
  summary: `summary|professional summary|executive summary|career summary|profile|professional profile|about|about me|objective|career objective|overview|personal statement|introduction|summary of qualifications
    profil|kurzprofil|uber mich|zusammenfassung|kurzvorstellung|personliches profil|berufliches profil|ziel
    resume|a propos|a propos de moi|presentation|objectif|objectif professionnel|profil professionnel|accroche
    resumen|resumen profesional|perfil|perfil profesional|sobre mi|acerca de mi|extracto|objetivo|objetivo profesional
    profilo|profilo professionale|profilo personale|chi sono|su di me|presentazione|sommario|riepilogo|obiettivo|obiettivo professionale
    resumo|resumo profissional|sobre mim|perfil profissional|objetivo profissional|apresentacao|sintese`,
  work: `experience|work experience|professional experience|employment|employment history|work history|career history|career|relevant experience|industry experience|experiences|professional background|positions|work|work and experience|research experience|teaching experience
    berufserfahrung|berufserfahrungen|beruflicher werdegang|werdegang|erfahrung|erfahrungen|praxiserfahrung|berufspraxis|arbeitserfahrung|berufliche stationen|beruflicher hintergrund|berufliche erfahrung|tatigkeiten|praktika|praktische erfahrung
    experience professionnelle|experiences professionnelles|experiences|parcours professionnel|parcours|emplois|stages|experiences et stages|postes occupes
    experiencia|experiencia laboral|experiencia profesional|trayectoria|trayectoria profesional|historial laboral|empleo|experiencias profesionales|practicas
    esperienza|esperienze|esperienza lavorativa|esperienze lavorative|esperienza professionale|esperienze professionali|percorso professionale|carriera|tirocini|stage
    experiencia profissional|experiencias profissionais|experiencias|percurso profissional|historico profissional|atuacao profissional|carreira|estagios`,
  education: `education|school|schooling|academic background|academic history|education and training|qualifications|academic qualifications|studies|training|educational background|degrees
    ausbildung|bildung|studium|akademische ausbildung|bildungsweg|schulbildung|aus und weiterbildung|ausbildung und studium|akademischer werdegang|schule|studium und ausbildung|bildungsgang|hochschulbildung
    formation|formations|etudes|diplomes|formation academique|parcours scolaire|parcours academique|formation et diplomes|diplomes et formations|cursus|scolarite|formation initiale
    educacion|formacion|formacion academica|estudios|titulacion|educacion y formacion|formacion y estudios|titulos|formacion reglada
    istruzione|istruzione e formazione|formazione|formazione e istruzione|formazione accademica|studi|titoli di studio|percorso di studi|percorso formativo
    formacao|formacao academica|educacao|educacao e formacao|habilitacoes|habilitacoes literarias|habilitacoes academicas|escolaridade|estudos|percurso academico`,
  skills: `skills|technical skills|core skills|key skills|core competencies|competencies|technologies|tools|tech stack|expertise|areas of expertise|skills and technologies|skills and tools|technical expertise|hard skills|soft skills|top skills|skills and expertise|professional skills|proficiencies|technical proficiencies|strengths|skill set|skills summary|computer skills|it skills
    kenntnisse|fahigkeiten|kompetenzen|fachkenntnisse|edv kenntnisse|it kenntnisse|technische kenntnisse|kernkompetenzen|fertigkeiten|technologien|werkzeuge|kenntnisse und fahigkeiten|fahigkeiten und kenntnisse|qualifikationen|besondere kenntnisse|weitere kenntnisse|fachliche kompetenzen|starken|it kompetenzen
    competences|competences techniques|competences cles|savoir faire|aptitudes|outils|technologies et outils|competences informatiques|informatique|competences professionnelles|savoir etre|qualites
    habilidades|competencias|aptitudes|conocimientos|habilidades tecnicas|competencias tecnicas|conocimientos tecnicos|tecnologias|herramientas|conocimientos informaticos|informatica|competencias clave|habilidades y competencias|capacidades
    competenze|competenze tecniche|competenze professionali|competenze informatiche|competenze digitali|capacita|abilita|conoscenze|conoscenze informatiche|capacita e competenze|strumenti|tecnologie
    competencias digitais|competencias informaticas|conhecimentos|conhecimentos tecnicos|conhecimentos informaticos|ferramentas|aptidoes|qualificacoes|habilidades e competencias`,
  languages: `languages|language skills|spoken languages|foreign languages|languages spoken|language proficiency
    sprachen|sprachkenntnisse|fremdsprachen
    langues|langues parlees|langues etrangeres|competences linguistiques
    idiomas|lenguas|idiomas extranjeros
    lingue|lingue straniere|competenze linguistiche|conoscenze linguistiche|conoscenza delle lingue
    linguas|linguas estrangeiras|competencias linguisticas`,
  projects: `projects|personal projects|selected projects|side projects|project|key projects|open source|open source projects|academic projects|notable projects|project experience|open source contributions
    projekte|ausgewahlte projekte|projekterfahrung|eigene projekte|personliche projekte
    projets|projets personnels|realisations|projets realises|projets academiques
    proyectos|proyectos personales|proyectos destacados
    progetti|progetti personali
    projetos|projetos pessoais|projectos|projectos pessoais`,
  certificates: `certifications|certificates|licenses|licenses and certifications|certification|licences and certifications|certifications and licenses|courses|courses and certifications|courses and certificates|certifications and courses|training and certifications|certifications and training|professional certifications|professional development
    zertifikate|zertifizierungen|weiterbildung|weiterbildungen|fortbildung|fortbildungen|kurse|zertifikate und weiterbildungen|zertifikate und kurse|lizenzen und zertifikate|weiterbildungen und zertifikate
    certificats|certificat|formations complementaires|formation continue|licences et certifications
    certificaciones|certificados|cursos|licencias y certificaciones|cursos y certificaciones|formacion complementaria|formacion continua|cursos y certificados
    certificazioni|certificati|attestati|corsi|corsi e certificazioni|formazione continua|licenze e certificazioni
    certificacoes|cursos e certificacoes|formacao complementar|licencas e certificacoes|cursos complementares`,
  publications: `publications|papers|selected publications|articles|patents|publications and patents|research publications
    veroffentlichungen|publikationen|patente
    brevets|articles publies
    publicaciones|patentes|articulos
    pubblicazioni|brevetti
    publicacoes|artigos`,
  awards: `awards|honors|honours|awards and honors|honors and awards|achievements|selected honors|scholarships|accomplishments|honors-awards|awards and achievements|awards and scholarships|prizes
    auszeichnungen|preise|stipendien|ehrungen|erfolge|auszeichnungen und preise|preise und auszeichnungen
    prix|distinctions|bourses|recompenses|prix et distinctions|distinctions et prix
    premios|becas|logros|reconocimientos|premios y reconocimientos|premios y becas
    premi|riconoscimenti|premi e riconoscimenti|borse di studio
    premios e distincoes|distincoes|bolsas`,
  volunteer: `volunteer|volunteering|volunteer experience|volunteer work|community|community service|community involvement|leadership and volunteering|volunteering experience|extracurricular activities|activities
    ehrenamt|ehrenamtliches engagement|engagement|ehrenamtliche tatigkeiten|ehrenamtliche tatigkeit|soziales engagement|freiwilligenarbeit|gesellschaftliches engagement
    benevolat|engagements|engagement associatif|activites benevoles|experience associative|vie associative|engagement benevole
    voluntariado|actividades|experiencia de voluntariado|trabajo voluntario
    volontariato|esperienze di volontariato|attivita di volontariato
    trabalho voluntario`,
  interests: `interests|hobbies|hobbies and interests|interests and hobbies|personal interests|passions
    interessen|hobbys|hobbies und interessen|interessen und hobbys|freizeit|personliche interessen
    centres d interet|centre d interet|loisirs|interets|centres d interets|loisirs et interets
    intereses|aficiones|intereses y aficiones|pasatiempos|intereses personales
    interessi|interessi personali|hobby|hobby e interessi|interessi e hobby|tempo libero
    interesses|interesses pessoais|passatempos`,
  references: `references|referees|recommendations|testimonials
    referenzen|empfehlungen
    recommandations
    referencias|recomendaciones
    referenze
    recomendacoes`,
  contact: `contact|contact information|contact details|personal details|personal information|links|personal data|profiles|social
    kontakt|kontaktdaten|personliche daten|personliche angaben|personalien|angaben zur person|zur person|lebenslauf|curriculum vitae
    coordonnees|informations personnelles|contacts|etat civil|informations|curriculum vitae
    contacto|datos personales|datos de contacto|informacion de contacto|informacion personal|enlaces
    contatti|recapiti|dati personali|dati anagrafici|informazioni personali
    contactos|contato|contatos|dados pessoais|informacao pessoal|informacoes pessoais|informacoes de contato`,
};

const entries = Object.entries(NAMES) as [Exclude<SectionKind, "other">, string][];
const byName = new Map<string, SectionKind>(
  // The first to name a heading keeps it: "engagement" is volunteering in German before it is French.
  entries
    .flatMap(([kind, names]) => names.split(/[|\n]/).map((name) => [name.trim(), kind] as const))
    .reverse(),
);

const WORDS_BETWEEN = /\s(?:and|und|et|y|e)\s/;
const LONGEST = 50;

/** "E X P E R I E N C E" is a word. */
const closed = (text: string): string =>
  /^(?:\p{L}\s)+\p{L}$/u.test(text.replace(/\s{2,}/g, " ")) && text.length > 8
    ? text
        .split(/\s{2,}/)
        .map((word) => word.replace(/\s/g, ""))
        .join(" ")
    : text;

const bare = (heading: string): string =>
  closed(heading.trim())
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s?[&+/|,]\s?/g, " and ")
    .replace(/[’']/g, " ")
    .replace(/[^\p{L}\s-]/gu, "")
    .replace(/\s+/g, " ")
    .trim();

/** What a heading names; undefined: it is no heading that is known. */
export const sectionNamed = (heading: string): SectionKind | undefined => {
  if (heading.length > LONGEST) return undefined;
  const name = bare(heading).replace(/-/g, " ").replace(/\s+/g, " ");
  const known = byName.get(name) ?? byName.get(name.replace(WORDS_BETWEEN, " and "));
  if (known !== undefined) return known;
  // "Education & Certifications": the first half says it.
  const parts = name.split(WORDS_BETWEEN);
  const kinds = parts.map((part) => byName.get(part));
  return parts.length > 1 && kinds.every((kind) => kind !== undefined) ? kinds[0] : undefined;
};

/** A heading that has a known one within it: "Relevant Work Experience and More". */
export const sectionWithin = (heading: string): SectionKind | undefined => {
  const words = bare(heading).replace(/-/g, " ").split(/\s+/);
  for (let length = words.length - 1; length > 0; length--)
    for (let start = 0; start + length <= words.length; start++) {
      const kind = byName.get(words.slice(start, start + length).join(" "));
      if (kind !== undefined) return kind;
    }
  return undefined;
};
