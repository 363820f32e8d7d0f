import { type Expected, oneOf } from '../expected.ts';
import { rowsRead } from './reading.ts';

export const taalhuisExpected: Expected = {
  programme: {
    name: oneOf('COMMUNICATIE TAALHUIS STEENWALDE', 'TAALHUIS STEENWALDE'),
    client: null,
    documentDate: '2028-09-04',
  },
  activities: rowsRead(`
ma 18/9 | 2028-09-18 | teamoverleg gezondheidscentrum, Berber schuift aan | ~ | ~ | ~ | none
2e helft okt | 2028-10-16..2028-10-31 | training herkennen van laaggeletterdheid // training herkennen van laaggeletterdheid (Berber, Taal voor Thuis) | ~ | ~ | Berber; Taal voor Thuis | none
nov | 2028-11 | posters in wachtkamers // posters in wachtkamers [Wytze] | ~ | ~ | Wytze | none
vr 1 dec | 2028-12-01 | artikel in De Steenwalder | ~ | ~ | | none
wk 2 | W2029-2 | opening tweede adres: wethouder leest voor // opening tweede adres | ~ | ~ | ~ | none
vanaf 15 jan // vanaf 15 jan elke dinsdag | ~ | elke dinsdag inloopspreekuur in het gezondheidscentrum // inloopspreekuur in het gezondheidscentrum | ~ | ~ | | none
voor 1 april | ..2029-03-31 | cursisten vertellen hun verhaal op de lokale omroep | ~ | ~ | | none
nog prikken | - | bedankborrel voor de taalmaatjes | ~ | ~ | | none
`),
  goals: [
    {
      text: 'huisartsen, assistentes en baliemedewerkers het gesprek over lezen durven aan te gaan',
      level: oneOf<'behaviour' | 'attitude' | 'feeling'>('behaviour', 'attitude', 'feeling'),
    },
    { text: 'zestig nieuwe cursisten zich aanmelden', level: 'behaviour' },
  ],
  messages: { core: 'Beter leren lezen kan op elke leeftijd' },
  phases: [],
  budget: [
    { label: 'posters', amountCents: 35_000 },
    { label: 'training', amountCents: 120_000 },
    { label: 'opening', amountCents: 50_000 },
  ],
  sections: [
    { title: '1. WAAROM', kind: oneOf('occasion', 'context') },
    { title: '2. WAT WILLEN WE', kind: 'goals' },
    { title: '3. WAT ZEGGEN WE', kind: 'message' },
    { title: '4. WANNEER', kind: 'calendar' },
    { title: '5. WIE', kind: 'organisation' },
    { title: '6. GELD', kind: 'budget' },
  ],
};
