/*
 * Beginnings of words that stand in postings of every trade, folded and cut as `stemOf` does it: function words, words of asking, and
 * what all employers say. English, German, French, Spanish.
 */
const words = `
a an the and or of in on at to for with without by from as is are be been being was were will would can could should must may might have has had having do does did you your yours
we our us they their them it its this that these those who whom whose which what when where while how why if then than so such not no nor also any all both each few more most other some own same too very
one two three four five six seven eight nine ten first second least minimum maximum plus etc e g i including include includes like ideally preferably preferred required requirement mandatory essential desirable
experience experienced experiences year years month months work working works worked job role position profile candidate proven solid strong good great excellent deep broad demonstrated demonstrable relevant similar
equivalent comparable related knowledge know understanding understand familiar familiarity proficiency proficient expertise expert ability able capability skill skills skilled background track record hands
high highly well within across between through during over under up out about into per via using use used based need needs new current previous prior former existing level levels professional field fields area areas
environment environments company companies business team teams people person bring help want looking ready willing willingness open comfortable passion passionate enjoy love make making take taking ensure
support day week weekly daily time full part least degree bachelor master university diploma completed successfully success successful strongly complex various several different multiple variety wide range
best practice practices way ways thing things join build building deliver delivering drive driving lead leading leadership develop developing development create creating manage managing management communication communicate
written spoken fluent fluency language languages english german french spanish native
der die das den dem des ein eine einer eines einem einen und oder aber mit ohne von vom zu zum zur im in am an auf aus bei beim fur durch uber unter nach vor als auch wie ist sind sein bist hast hat haben wird werden
du dich dir dein deine deiner deinen sie ihr ihre ihrer ihren uns unser unsere wir es man sich nicht kein keine mindestens idealerweise wunschenswert vorteil erforderlich zwingend voraussetzung gern gerne sowie bzw z b
erfahrung erfahrungen berufserfahrung praxis jahr jahre jahren monat monate kenntnis kenntnisse sehr gut gute guten gutes guter sicher sichere sicherer umgang fahigkeit abgeschlossene abgeschlossenes abgeschlossen
ausbildung studium arbeiten arbeit arbeitsweise bereich bereichen team freude spass bereitschaft mehrere mehrjahrige relevante vergleichbar vergleichbare ahnlich ahnliches ahnlichen qualifikation wort schrift deutsch englisch
bringst mit kannst musst brauchst jeden tag woche stunden schon ware erste ersten
le la les un une des du de d l au aux et ou mais avec sans pour par sur sous dans en entre vers chez comme est sont etre avez avoir vous vos votre nous notre nos il elle ils que qui quoi dont ce cette ces se sa son ses
experience experiences an ans annee annees mois minimum poste similaire connaissance connaissances bonne bonnes bon bons maitrise maitrisez capacite sens esprit formation diplome bac niveau type idealement souhaite souhaitee
apprecie exige indispensable obligatoire atout plus etes titulaire issu disposez justifiez plusieurs different differents travail travailler equipe entreprise secteur domaine anglais francais courant professionnel
el los las lo unos unas y o u con sin por para sobre entre desde hasta como es son ser estar tener tienes tener que quien cual tu tus su sus nuestro nuestra nos se al del
experiencia ano anos mes meses minimo minima conocimiento conocimientos buen buena buenos nivel capacidad imprescindible deseable valorara valorable necesario requiere titulacion formacion puesto similar trabajo trabajar
equipo empresa ingles espanol alto medio
`;

const LONGEST_STEM = 6;

export const commonWords: ReadonlySet<string> = new Set(
  words
    .split(/\s+/)
    .map((word) =>
      word.length > LONGEST_STEM ? word.slice(0, LONGEST_STEM) : word.replace(/(?<=\w{3})e?s$/, ""),
    ),
);
