import { isPlace, titleScore } from "../entries/signs.ts";
import { type Line, textOf } from "../lines/line.ts";
import { type Said, said, type Tree } from "../said.ts";
import { sectionNamed } from "../sections/section-names.ts";
import { addressesIn, EMAIL, linkedTo, networkOf, phoneIn, withScheme } from "./contact-words.ts";

const TITLES = /^(?:dr|prof|mr|mrs|ms|herr|frau|m|mme|sr|sra|don|dña|ing|dipl)\b\.?/iu;
const LABELLED_NAME =
  /^(?:name|nom|nombre|vor- und nachname|full name|nom et prénom|nombre y apellidos|nombre completo|nome|nome e cognome|cognome e nome|nome completo)(?:\s?:\s*|\s{2,})(.+)$/iu;

const isNameLike = (text: string): boolean => {
  const words = text
    .replace(/\(.*?\)|,.*$/g, "")
    .trim()
    .split(/\s+/);
  if (words.length < 2 || words.length > 6 || /[\d@:|/]/.test(text) || text.length > 60) return false;
  return words.every((word) =>
    /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$|^(?:de|del|la|von|van|der|den|di|da|dos|zu|le|el|y|bin|al|ten)$/u.test(
      word,
    ),
  );
};

const NO_NAME =
  /^(?:curriculum vitae|lebenslauf|resume|résumé|cv|bewerbung|hoja de vida|curriculum|currículo|profil)$/iu;

/** The largest of the first lines that could be a name, else the first. */
const nameLine = (lines: readonly Line[]): { readonly text: string; readonly line: Line } | undefined => {
  const first = lines.slice(0, 40);
  for (const line of first) {
    const labelled = LABELLED_NAME.exec(textOf(line))?.[1];
    if (labelled !== undefined) return { text: labelled.split(/\s*[;|]/, 1)[0] ?? labelled, line };
  }
  const candidates = first
    .filter(({ isBullet }) => !isBullet)
    .flatMap((line) => (line.cells[0] === undefined ? [] : [{ text: nameIn(line.cells[0]), line }]))
    .filter(({ text }) => isNameLike(text) && sectionNamed(text) === undefined && !NO_NAME.test(text));
  const likely = candidates.filter(({ text, line }) => line.no < 12 || line.size > 1.3 || TITLES.test(text));
  const largest = Math.max(...likely.map(({ line }) => line.size));
  const best = likely.filter(({ line }) => line.size > largest - 0.1);
  return best.find(({ text }) => titleScore(text) === 0 && !isPlace(text)) ?? best[0];
};

/** "Jane Doe – Software Engineer" begins with the name. */
const nameIn = (cell: string): string =>
  cell
    .split(/\s[–—|-]\s/)[0]
    ?.replace(/^(?:curriculum vitae|lebenslauf|cv)\s?(?:von|of|de|:|[–-])\s?/iu, "")
    .trim() ?? cell;

/** "JANE DOE" is written as names are. */
const asName = (text: string): string =>
  text === text.toUpperCase()
    ? text
        .toLowerCase()
        .replace(
          /(^|[\s'’-])(\p{L})/gu,
          (_, before: string, letter: string) => `${before}${letter.toUpperCase()}`,
        )
    : text;

const LABELLED_TITLE =
  /^(?:beruf|profession|position|job title|berufsbezeichnung|métier|poste|profesión|puesto|professione|profissão|cargo)(?:\s?:\s*|\s{2,})(.+)$/iu;

const isContact = (text: string): boolean =>
  EMAIL.test(text) ||
  phoneIn(text) !== undefined ||
  addressesIn(text).length > 0 ||
  isPlace(text) ||
  /^\d/.test(text);

const LONGEST_LABEL = 120;

/** What stands directly below or beside the name, if it is no way to reach the person. */
const labelOf = (
  lines: readonly Line[],
  name: { readonly text: string; readonly line: Line },
): Said | null => {
  if (LABELLED_NAME.test(textOf(name.line))) {
    const title = firstIn(lines, (text) => LABELLED_TITLE.exec(text)?.[1]);
    return title === undefined ? null : said(title.found, title.line.no, "likely");
  }
  const beside = name.line.cells.slice(1).find((cell) => !isContact(cell));
  const rest = name.line.cells[0]?.slice(name.text.length).replace(/^\s[–—|-]\s/, "");
  if (rest !== undefined && rest.trim() !== "" && name.line.cells[0]?.startsWith(name.text))
    return said(rest, name.line.no, "likely");
  if (beside !== undefined && titleScore(beside) > 0) return said(beside, name.line.no, "likely");
  // Pages that are copied tell a name twice, of a picture and of its person.
  const below = lines.slice(lines.indexOf(name.line) + 1).find((line) => textOf(line) !== name.text);
  if (below === undefined) return null;
  const words = below.cells.filter((cell) => !isContact(cell)).join(" | ");
  if (below.cells.some(isContact) && titleScore(words) <= 0) return null;
  const isWords =
    words !== "" && words.length <= LONGEST_LABEL && !/^[^:]{2,20}:/.test(words) && !isNameLike(`${words} x`);
  return isWords && !/[.!?]$/.test(words)
    ? said(words, below.no, titleScore(words) > 0 ? "likely" : "doubtful")
    : null;
};

const firstIn = <Found>(lines: readonly Line[], find: (text: string) => Found | undefined) => {
  for (const line of lines) {
    const found = find(textOf(line));
    if (found !== undefined) return { found, line };
  }
  return undefined;
};

/** "Gärtnerweg 7, 04103 Leipzig" ends in a postal code and a town. */
const POSTAL_TOWN = /(?:^|,\s|\s)((?:[A-Z]{1,2}-)?\d{4,5}\s\p{Lu}[\p{L} .-]+(?:,\s?\p{Lu}[\p{L} ]+)?)$/u;

/** "Stockport SK4 3AA" */
const UK_TOWN = /(?:^|,\s)(\p{Lu}[\p{L} '-]+)\s[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}$/u;
/** What a form calls the ways to reach a person. */
const WAY =
  /^(?:e-?mail|mail|phone|tele(?:phone|fon|fono)|téléphone|teléfono|tel|mobile?|handy|portable|web(?:site)?|name|nom|nome|nombre)\.?$/iu;
/** "Boulder, Colorado" beside a phone number: a word or three with capitals, and perhaps what it lies in. */
const LIKE_A_PLACE = /^\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){0,2}(?:,\s\p{Lu}[\p{L} '’.-]+)?$/u;
const LABEL =
  /^(?:location|address|adresse|anschrift|wohnort|ort|lieu|dirección|domicilio|ubicación|residencia|indirizzo|residenza|endereço|morada|city|ciudad|ville|città|cidade)\s?:\s*/iu;

/** "123 Main Street, Dayton, OH 45402" */
const US_TOWN = /,\s(\p{Lu}[\p{L} .'-]+,\s?[A-Z]{2}(?:\s\d{5}(?:-\d{4})?)?)$/u;

const townIn = (piece: string): string => {
  const words = piece.replace(LABEL, "").trim();
  const town = [POSTAL_TOWN, UK_TOWN, US_TOWN].map((form) => form.exec(words)?.[1]).find(Boolean);
  return town ?? words;
};

const piecesIn = (text: string): string[] =>
  text.split(/\s{2,}|\s[|·•/–—]\s|;\s/u).map((piece) => piece.trim());

const placeLine = (lines: readonly Line[], name: string | undefined) =>
  firstIn(lines, (text) =>
    piecesIn(text)
      .map(townIn)
      .find((piece) => isPlace(piece)),
  ) ??
  firstIn(lines, (text) =>
    piecesIn(text)
      .map((piece) => UK_TOWN.exec(piece)?.[1])
      .find(Boolean),
  ) ??
  firstIn(lines, (text) => {
    const pieces = piecesIn(text);
    const isWay = (piece: string) => EMAIL.test(piece) || phoneIn(piece) !== undefined;
    if (pieces.length < 2 || !pieces.some(isWay)) return undefined;
    return pieces.find(
      (piece) => LIKE_A_PLACE.test(piece) && !WAY.test(piece) && titleScore(piece) === 0 && piece !== name,
    );
  });

const locationOf = (lines: readonly Line[], name: string | undefined): Tree => {
  const place = placeLine(lines, name);
  if (place === undefined) return null;
  const [city = "", ...rest] = place.found.split(/,\s*/);
  const [, postalCode, town] = /^((?:[A-Z]{1,2}-)?\d{4,5})\s(.+)$/u.exec(city) ?? [];
  const { no } = place.line;
  return {
    city: said(town ?? city, no, "likely"),
    postalCode: said(postalCode, no, "likely"),
    region: said(rest.join(", "), no, "likely"),
  };
};

/** Addresses as they stand in the text, then those of links that the text does not show. */
const profilesOf = (lines: readonly Line[], links: readonly string[]) => {
  const found = lines.flatMap((line) =>
    addressesIn(textOf(line)).map((address) => ({ address, no: line.no })),
  );
  const shown = new Set(found.map(({ address }) => withScheme(address).toLowerCase()));
  const hidden = links
    .filter((link) => /^https?:/i.test(link) && networkOf(link) !== undefined)
    .filter((link) => ![...shown].some((address) => link.toLowerCase().startsWith(address)))
    .map((address) => ({ address, no: lines[0]?.no ?? 0 }));
  const networks = new Map<string, Tree>();
  let own: Said | null = null;
  for (const { address, no } of [...found, ...hidden]) {
    const known = networkOf(address);
    if (known === undefined) own ??= said(withScheme(address), no, "likely");
    else if (!networks.has(known.network))
      networks.set(known.network, {
        network: said(known.network, no, "sure"),
        username: said(known.username, no, "sure"),
        url: said(known.url, no, "sure"),
      });
  }
  return { url: own, profiles: [...networks.values()] };
};

/** An address that the width of a column broke is whole again. */
const withWholeAddresses = (lines: readonly Line[]): Line[] => {
  const whole: Line[] = [];
  for (const line of lines) {
    const above = whole.at(-1);
    const words = above?.cells.at(-1) ?? "";
    const isBroken =
      words.length < LONGEST_LABEL &&
      /@[\w.-]*[.-]$|\S+@$|(?:https?:\/\/|www\.)\S*[-/.]$/u.test(words) &&
      !words.endsWith("com/");
    if (above === undefined || !isBroken || !/^\S+$/.test(line.cells[0] ?? "")) whole.push(line);
    else
      whole[whole.length - 1] = {
        ...above,
        cells: [...above.cells.slice(0, -1), `${words}${line.cells[0] ?? ""}`],
      };
  }
  return whole;
};

/** `all`: the document's lines; `contact`: those that stand before the first heading or below one of contacts. */
export const readBasics = (
  everything: readonly Line[],
  contacts: readonly Line[],
  { links, summary }: { readonly links: readonly string[]; readonly summary: Said | null },
): Tree => {
  const [all, contact] = [withWholeAddresses(everything), withWholeAddresses(contacts)];
  const name = nameLine(contact) ?? nameLine(all);
  const email =
    firstIn(contact, (text) => EMAIL.exec(text)?.[0]) ?? firstIn(all, (text) => EMAIL.exec(text)?.[0]);
  const phone = firstIn(contact, phoneIn);
  const linked = (scheme: "mailto:" | "tel:") => said(linkedTo(links, scheme), all[0]?.no ?? 0, "likely");
  return {
    name:
      name === undefined
        ? null
        : said(asName(name.text), name.line.no, name.line.size > 1.2 ? "likely" : "doubtful"),
    label: name === undefined ? null : labelOf(contact, name),
    email: email === undefined ? linked("mailto:") : said(email.found, email.line.no, "sure"),
    phone: phone === undefined ? linked("tel:") : said(phone.found, phone.line.no, "sure"),
    summary,
    location: locationOf(contact, name?.text),
    ...profilesOf(contact, links),
  };
};
