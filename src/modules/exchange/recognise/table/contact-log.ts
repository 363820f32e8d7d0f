import { columnShare } from './contents.ts';
import type { ReadTable } from './read-table.ts';

/**
 * A log of whom somebody spoke and what was agreed: it says nothing of what goes out, and the names in it are people and teams. It
 * stays text of its part.
 */
export const isLogOfContacts = (table: ReadTable): boolean => {
  const names = columnNames(table);
  return names.some((name) => TALKED.test(name))
    ? !saysWhatGoesOut(names.filter((name) => !ACTION.test(name)))
    : isLog(table, names);
};

/** The names of the columns, which may stand in the first row where no header was seen. */
const columnNames = ({ headers, hasHeader, rows: [first] }: ReadTable): readonly string[] =>
  (hasHeader ? headers : (first?.places.map((place) => place?.text ?? '') ?? [])).map((name) => name.trim());

/** Whom somebody spoke: a log of what was said, whatever the heading calls it. */
const TALKED = /^(?:gesproken met|gesprek gehad met|gesprekspartner|wie gesproken|contact gehad met|gebeld met)/iu;

/** What somebody does after a talk, which is in most logs of them. */
const ACTION = /^acties?$/iu;
/** A heading above what was said and asked before. */
const LOG_HEADING =
  /logboek|\blog\b|(?:contact|gesprek|gesprekken|klachten|meldingen|reacties)registratie|(?:contact|gespreks?|bel|telefoon)(?:lijst|overzicht|verslag(?:en)?|notities?|historie)\b|gevoerde\s(?:gesprekken|overleggen)|contacten\s(?:tot nu toe|tot nog toe|tot dusver|tot en met)/iu;
/** Whom one spoke; 'Wie' only below such a heading. */
const PARTNER = /^(?:met wie|(?:in )?contact met|overleg met|gesprek met|contact)$/iu;
const PARTNER_IN_LOG = /^(?:wie|naam|persoon|contactpersoon|melder|beller|van|partij|organisatie|betrokkene)$/iu;
/** What came of it. */
const OUTCOME =
  /^(?:(?:gemaakte |vervolg)?afspra(?:ak|ken)|vervolg(?:actie|stap)?|uitkomst|resultaat|besproken|wat is besproken|antwoord|reactie|afgesproken|afgehandeld|terugkoppeling)(?:\sgemaakt)?$/iu;
const SUBJECT = /^(?:onderwerp|waarover|vraag|klacht|melding|thema|over|gespreksonderwerp)$/iu;

/** 'Met wie' beside 'Afspraak', or below the heading of a log a name beside what it was about. */
function isLog({ part }: ReadTable, names: readonly string[]): boolean {
  const has = (test: RegExp): boolean => names.some((name) => test.test(name));
  if (saysWhatGoesOut(names)) return false;
  if (LOG_HEADING.test(part.title)) return (has(PARTNER) || has(PARTNER_IN_LOG)) && (has(OUTCOME) || has(SUBJECT));
  return part.kind !== 'calendar' && has(PARTNER) && has(OUTCOME);
}

const WEEKDAY =
  /^(?:(?:elke|iedere|op)\s)?(?:ma|di|wo|do|vr|za|zo|maan|dins|woens|donder|vrij|zater|zon)(?:dag)?(?:en)?(?:(?:ochtend|middag|avond)s?)?\.?(?:\s\d{1,2}[.:]\d\d(?:\s?(?:-|–|tot)\s?\d{1,2}[.:]\d\d)?(?:\s?uur)?)?$/iu;
const WHO = /^(?:wie|met wie|team|groep|deelnemers|aanwezig|aanwezigen|overleg|naam|gremium)$/iu;
const HOW_OFTEN = /^(?:hoe vaak|frequentie|ritme|regelmaat)$/iu;

/** Weekdays beside who meets and how often, which is no calendar of what goes out; who is in it may be a role. */
export function isRoster(table: ReadTable): boolean {
  const { rows } = table;
  const names = columnNames(table);
  if (
    saysWhatGoesOut(names) ||
    names.some((name) => TOLD.test(name)) ||
    !names.some((name) => HOW_OFTEN.test(name)) ||
    !names.some((name) => WHO.test(name))
  )
    return false;
  return names.some((_, index) => {
    const { share, count } = columnShare(rows, index, (text) => WEEKDAY.test(text.trim()));
    return count > 0 && share === 1;
  });
}

/** What is told to somebody. */
const TOLD = /^(?:bericht|boodschap|inhoud|content)$/iu;
const OUTWARD =
  /^(?:wat(?: doen we| gaan we doen| gebeurt er)?|.*activiteit(?:en)?|.*acties?|.*middel(?:en)?|.*kana(?:al|len)|uiting(?:en)?|mijlpa(?:al|len)|doelgroep(?:en)?|voor wie|titel|evenement)$/iu;
/** A column of what is done or with what: then it is a calendar, who is spoken with or not. */
const saysWhatGoesOut = (names: readonly string[]): boolean =>
  names.some((name) => OUTWARD.test(name) && !OUTCOME.test(name));
