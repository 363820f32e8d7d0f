import { type Expected, oneOf } from '../expected.ts';
import { rowsRead } from './reading.ts';

const rows = rowsRead(`
do 2 | 2027-09-02 | Aftrap met de projectgroep | Projectgroep | overleg | Jikke | done | | 
wk 36 | W2027-36 | Brief over de start van het werk aan de riolering | Bewoners Sluisstraat | brief | Jikke; Bram; het wijkteam // Jikke; Bram; wijkteam | done
ma 13 | 2027-09-13 | Inloopavond in De Spil | Bewoners Sluisstraat; Ondernemers Kadeplein | bijeenkomst | Bram; Jikke | done | | zaal vastleggen; hapjes regelen; tekeningen laten printen
eind sept. | E2027-09 | Terugblik op de avond | Bewoners Sluisstraat | website; bewonersapp | Noortje | doing
1e week | 2027-10-01..2027-10-07 // W2027-40 // 2027-10-04..2027-10-10 | Flyer langs de deuren | Huurders van De Meent | flyer | straatcontacten | todo
di 12 okt | 2027-10-12 | Wethouder op bezoek bij de breiclub | Bewoners Sluisstraat | bezoek | Bram; Wendela | todo
half okt of na de herfstvakantie | ~ | Ontbijt met de winkeliers | Ondernemers Kadeplein | ondernemersontbijt | Noortje | todo
.. nov | 2027-11 | Nieuwsbrief nummer 1 | Huurders van De Meent; Bewoners Sluisstraat | nieuwsbrief | Jikke | todo
zodra de aannemer een planning heeft | - | Straatborden met de data | Bewoners Sluisstraat | straatbord | Bram | todo // doing // none
18 nov. | 2027-11-18 | Sinterklaas komt langs de bouwplaats | Bewoners Sluisstraat | evenement | wijkteam | cancelled
13/12 | 2027-12-13 | Kerstkaart aan alle straatcontacten | Straatcontacten | kaart | Noortje | todo
elke 1e dinsdag | ~ | Spreekuur in het badhuis | Bewoners Sluisstraat | spreekuur | wijkteam | todo
begin feb | B2028-02 | Start isolatie blok 3 en 4 | Huurders van De Meent | brief; sms | De Meent | todo
wk 12 | W2028-12 | Opening buurtkamer in het oude badhuis | Alle doelgroepen | feest | Wendela; Jikke | todo
uiterlijk 1 juni | ..2028-06-01 | Enquête onder straatcontacten | Straatcontacten | enquête | Jikke | todo
`);

export const greppelsExpected: Expected = {
  programme: {
    name: oneOf('Communicatieplan Wijkaanpak De Greppels', 'Wijkaanpak De Greppels'),
    client: oneOf('Wendela Kuipstra, manager Samenleving', 'Wendela Kuipstra'),
    start: '2027-09-01',
    end: '2028-06-30',
    documentDate: '2027-07-01',
    documentVersion: '1.0',
  },
  activities: rows.map((row) => (row.phrase === 'elke 1e dinsdag' ? { ...row, rrule: 'BYDAY=1TU' } : row)),
  goals: [
    { text: 'bewoners van De Greppels weten wat er in hun straat gaat gebeuren en wanneer', level: 'knowledge' },
    {
      text: 'zij erop vertrouwen dat de gemeente en De Meent naar hen luisteren',
      level: oneOf<'attitude' | 'feeling'>('attitude', 'feeling'),
    },
    { text: 'minstens veertig bewoners zich aanmelden als straatcontact', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Bewoners Sluisstraat', ring: 'cothink', channels: ['keukentafelgesprek', 'brief', 'bewonersapp'] },
    { name: 'Huurders van De Meent', ring: 'informed', channels: ['brief', 'huurdersblad'] },
    { name: 'Wijkteam De Greppels', ring: 'cowork', channels: ['werkoverleg', 'appgroep'] },
    { name: 'Ondernemers Kadeplein', ring: 'cothink', channels: ['ondernemersontbijt'] },
    { name: 'Stuurgroep', ring: 'codecide', channels: ['vergadering', 'voortgangsmemo'] },
  ],
  messages: {
    core: 'U weet steeds twee weken van tevoren wat er bij u voor de deur gebeurt, en er is één nummer dat u kunt bellen',
  },
  phases: [],
  effort: [],
  evaluation: [
    'In juni 2028 houden we een korte enquête onder tweehonderd bewoners.',
    'Elke zes weken bespreekt de stuurgroep hoeveel mensen het ene nummer hebben gebeld.',
  ],
  sections: [
    { title: 'Waarom dit plan', kind: oneOf('occasion', 'context') },
    { title: 'Wat willen we bereiken', kind: 'goals' },
    { title: 'Onze kernboodschap', kind: 'message', optional: true },
    { title: 'Voor wie', kind: 'audiences' },
    { title: 'Planning', kind: 'calendar' },
    { title: 'September 2027', kind: 'calendar', optional: true },
    { title: 'Oktober 2027', kind: 'calendar', optional: true },
    { title: 'November en december 2027', kind: 'calendar', optional: true },
    { title: 'Vanaf januari 2028', kind: 'calendar', optional: true },
    { title: 'Wie is wie', kind: oneOf('organisation', 'appendix', 'other') },
    { title: 'Kosten per maand', kind: 'budget' },
    { title: 'Hoe weten we of het werkt', kind: 'evaluation' },
  ],
};
