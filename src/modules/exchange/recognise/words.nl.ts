import type { Confidence, Question } from './found.ts';
import type { ItemKind } from './recognition.ts';

/** Where something stood in the document, when no heading says so. */
export const where = { start: 'Begin van het document', nowhere: 'In het document' } as const;

export const kindName: Readonly<Record<ItemKind, string>> = {
  programme: 'Gegevens van het plan',
  section: 'Tekst',
  goal: 'Doel',
  audience: 'Doelgroep',
  message: 'Boodschap',
  accent: 'Accent',
  channel: 'Middel',
  matrix: 'Matrix',
  phase: 'Fase',
  activity: 'Activiteit',
  role: 'Rol',
  effort: 'Uren',
  budget: 'Budget',
  evaluation: 'Evaluatie',
  agreement: 'Afspraak',
  unrecognised: 'Niet geplaatst',
};

export const confidenceName: Readonly<Record<Confidence, string>> = {
  certain: 'Zeker',
  probable: 'Waarschijnlijk',
  doubt: 'Twijfel',
};

/** What we ask a person for each reason of doubt. The options of a question are words of the document, dates or values of the plan. */
export const questionText: Readonly<Record<Question['code'], string>> = {
  programmeName: 'Er staan twee namen in je document. Welke naam heeft het programma?',
  goalLevel: 'Gaat dit doel over kennis, houding of gedrag? Dat stond er niet bij.',
  goalFromText: 'Dit stond als zin in de tekst. Is dit een doel?',
  audienceFromText: 'Deze groep stond als zin in de tekst. Is dit een doelgroep van je plan?',
  audienceFromCalendar: 'Deze groep staat in de kalender, maar niet bij de doelgroepen. Neem je haar op?',
  audienceExcluded: 'Over deze groep staat er een aparte zin bij. Hoort zij bij de doelgroepen?',
  audienceUnclear: 'Dit zijn meer mensen dan een van je doelgroepen. Welke doelgroepen bedoel je?',
  weightGuessed: 'We lazen deze cijfers als 1 (weinig) tot 5 (veel). Dat stond er niet bij. Klopt dat?',
  channelsUndecided: 'De keuze voor een middel staat nog open. Welke kies je?',
  dateInherited: 'Hier stond geen datum. We namen de datum van de rij erboven over.',
  dateFromHeading: 'Het moment komt uit de kop erboven. Klopt dat?',
  dateUnread: 'We begrijpen niet wanneer dit is. Wat is de datum?',
  dateAlternatives: 'Er staan twee mogelijke momenten. Welk moment is het?',
  yearUnknown: 'Het jaar staat er niet bij. Welk jaar is dit?',
  yearGuessed: 'Bij de datum staat geen jaar. In welk jaar begint deze kalender?',
  nameInherited: 'Deze cel was leeg. We namen de naam over die boven aan het blok staat. Hoort die ook bij deze rij?',
  columnGuessed: 'De kop van de kolom zei niet wat dit is. Klopt het zo?',
  activityFromText: 'Dit stond in de tekst en niet in een lijst of tabel van de kalender. Hoort het op de kalender?',
  silence:
    'Hier staat wat er dan juist niet gebeurt. We zetten het bij de afspraken en niet op de kalender. Klopt dat?',
  listSplit: 'We maakten hier meer dingen van. Klopt dat?',
  milestone: 'Is dit een mijlpaal of een activiteit?',
  statusUnclear: 'We begrijpen niet hoe ver dit is. Wat is de stand?',
  statusAhead: 'Er staat dat dit klaar is, maar de dag moet nog komen. Wat is de stand?',
  dateCounted: 'Deze datum telt vanaf een ander moment in je plan. Is het deze dag?',
  matrixMoment: 'Dit maakten we van een kruisje of een gekleurd vak in de tabel. Is het een moment op de kalender?',
  amountUnread: 'Hier hoort een bedrag. Welk bedrag is het?',
  notPlaced: 'Deze regel konden we nergens plaatsen. Wil je hem bewaren?',
  textOnly: 'Dit stond buiten de lopende tekst. Waar hoort het?',
};

/** What is left of a total that is told in parts, where the text gives it no name. */
export const restName = 'Overig';

/** Where a text outside the running text stood. */
export const asideName = (place: string): string => (place.trim() === '' ? 'Buiten de lopende tekst' : place);
