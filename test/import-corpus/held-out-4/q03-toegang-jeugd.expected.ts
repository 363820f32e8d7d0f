import { type Expected, oneOf } from '../expected.ts';
import { rowsRead } from './reading.ts';

// A row without a date of its own goes on with the date above it, or has none.
const CONTINUED = 'Vervolgmail met de antwoorden';
const rows = rowsRead(`
20 jan | 2027-01-20 | Gesprek met de ouderraad over de eerste brief | gezinnen | gesprek | Maite; Ilvy | none | | concept rondsturen
begin feb of na carnaval | ~ | Koffie met het team van De Schakelaar | medewerkers van De Schakelaar | bijeenkomst | Ilvy; Dorus | none
begin feb of na carnaval | ~ | Vervolgmail met de antwoorden | medewerkers van De Schakelaar | mail | Ilvy | none
1 maart | 2027-03-01 | Brief 1: er verandert iets | gezinnen | brief | Maite | none | | tekst langs ouderraad; adressen opvragen bij De Schakelaar; drukker boeken
1 maart // Zelfde dag | 2027-03-01 | Zelfde dag: bericht op het ouderportaal // bericht op het ouderportaal | gezinnen | ouderportaal | Dorus | none
wk 11 | W2027-11 | Rondje langs de intern begeleiders | scholen | bezoek | Ilvy; twee consulenten | none
wk 13-14 | W2027-13..W2027-14 | Huisartsenlunch | huisartsen | lunch | Dorus | none
half april | M2027-04 | Raadsinformatiebrief | gemeenteraad | RIB | Dorus | none
4 mei? | 2027-05-04 | Kennismaking met de nieuwe collega’s, datum prikken met De Schakelaar | medewerkers van De Schakelaar | bijeenkomst | Ilvy | none
laatste week van mei | 2027-05-25..2027-05-31 // W2027-22 // W2027-21 | Brief 2: dit is uw nieuwe contactpersoon | gezinnen | brief | Maite; consulenten | none
medio juni | M2027-06 | Persbericht | pers | persbericht | Maite | none
1 juli | 2027-07-01 | Eerste dag nieuwe toegang | | | | none
1/7 t/m 15/7 | 2027-07-01..2027-07-15 | Extra mensen aan de telefoon | gezinnen | telefoon | Dorus; KCC | none
na de zomervakantie | ~ | Nabellen van dertig gezinnen | gezinnen | telefoon | Ilvy | none
n.t.b. | - | Terugkijken met de ouderraad | gezinnen | gesprek | Maite | none
2 februari | 2027-02-02 | Belinstructie KCC | ~ | ~ | Dorus | none
15 maart | 2027-03-15 | Presentatie in het afdelingsoverleg | ~ | ~ | Ilvy | none
24 juni | 2027-06-24 | Oefenmiddag nieuwe telefoonlijn | ~ | ~ | Dorus; Maite | none
`);

export const toegangJeugdExpected: Expected = {
  programme: { documentDate: '2027-01-08', documentVersion: null },
  activities: rows.map((row) =>
    row.title === CONTINUED ? { ...row, phrase: oneOf('begin feb of na carnaval', '') } : row,
  ),
  audiences: [
    { name: oneOf('gezinnen die nu hulp krijgen (ongeveer 640)', 'gezinnen die nu hulp krijgen') },
    { name: oneOf('scholen en huisartsen', 'scholen') },
    { name: 'medewerkers van De Schakelaar die overkomen' },
    { name: oneOf('de gemeenteraad', 'gemeenteraad') },
  ],
  messages: { core: 'Uw kind houdt dezelfde hulp. Alleen wie u belt, dat verandert.' },
  phases: [],
  budget: [
    { label: 'drukwerk', amountCents: 420_000 },
    { label: 'de lunch en de koffie samen', amountCents: 65_000 },
  ],
  sections: [
    { title: 'Waar draait het om', kind: oneOf('message', 'context', 'goals', 'other', 'mission') },
    { title: 'Kernboodschap', kind: 'message', optional: true },
    { title: 'NOTITIE', kind: oneOf('other', 'context'), optional: true },
    { title: 'Met wie praten we', kind: 'audiences' },
    { title: 'Planning', kind: 'calendar' },
    { title: 'Geld en tijd', kind: oneOf('budget', 'effort') },
    { title: 'Verder nog', kind: oneOf('other', 'context', 'conditions') },
  ],
};
