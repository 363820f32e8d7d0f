import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

// A date that Excel shows has no phrase of its own, so several notations of it are right. Rows 29 and 30 are room to spare.
export const inburgering3Expected: Expected = {
  programme: {
    name: oneOf(
      'Communicatieplanning Inburgering 2026-2027',
      'Communicatieplanning Inburgering',
      'PLANNING COMMUNICATIE INBURGERING  juni 2026 - april 2027',
      'Inburgering 2026-2027',
    ),
    start: oneOf('2026-06-01', '2026-01-01'),
    end: oneOf('2027-04-30', '2027-12-31'),
    documentDate: '2026-05-29',
  },
  activities: rowsExpected(`
2-6-2026 // 02-06-2026 // 2 juni 2026 | 2026-06-02 | Uitleg nieuwe taalschool | Klantmanagers | teamoverleg | Joke | done
wk 23 | W2026-23 | Q&A | KCC | mail | Joke | done
11-6-2026 // 11-06-2026 // 11 juni 2026 | 2026-06-11 | Wie belt wie (belronde) | Klantmanagers | telefoon | Samira | doing
medio juni | M2026-06 | Memo stand van zaken | College | memo | Wim | doing
juni of juli | 2026-06..2026-07 | Training “moeilijk gesprek” | Klantmanagers | training | HR | todo
22-6-2026 // 22-06-2026 // 22 juni 2026 | 2026-06-22 | Brief nieuwe taalschool, in 5 talen | Inburgeraars | brief | Samira | todo
eind juni | E2026-06 | Filmpje met ondertiteling | Inburgeraars | whatsapp; website | bureau Taalrijk | todo
7-7-2026 // 07-07-2026 // 7 juli 2026 | 2026-07-07 | Kennismaking met docenten | Inburgeraars | bijeenkomst | taalschool | todo
zomer | 2026-06..2026-08 | Zomerschool | Inburgeraars | flyer | taalschool | todo
1-9-2026 // 01-09-2026 // 1 september 2026 | 2026-09-01 | Start lessen | Inburgeraars | whatsapp | taalschool | todo
15/9 en 22/9 | 2026-09-15..2026-09-22 | Huiskamergesprekken | Inburgeraars | gesprek | Samira; Joke | todo
vanaf oktober | 2026-10-01.. | Spreekuur bieb | Inburgeraars | spreekuur | vrijwilligers | todo
wk 46 | W2026-46 | Herinnering toets | Inburgeraars | sms | taalschool | todo
vr 18-12 | 2026-12-18 | Diploma-uitreiking | Inburgeraars | bijeenkomst | Wim | todo
25-6-2026 // 25-06-2026 // 25 juni 2026 | 2026-06-25 | Bedankavond | Taalmaatjes | bijeenkomst | Samira | cancelled
begin sept. | B2026-09 | Nieuwsbrief | Taalmaatjes | nieuwsbrief | Joke | todo
do 8 okt | 2026-10-08 | Werkgeversontbijt | Werkgevers | bijeenkomst | accountmgr | todo
okt/nov | 2026-10..2026-11 | Folder taal op de werkvloer | Werkgevers | folder | accountmgr | todo
10-9-2026 // 10-09-2026 // 10 september 2026 | 2026-09-10 | Afstemming agenda | Bibliotheek; Vluchtelingenwerk | overleg | Samira | todo
half december | M2026-12 | Kerstkaart | Taalmaatjes | kaart | Joke | todo
januari | 2027-01 | Werving nieuwe maatjes | Taalmaatjes | Facebook; krant | Joke | todo
2-7-2026 // 02-07-2026 // 2 juli 2026 | 2026-07-02 | Raadsbrief wachttijden | Raad | raadsbrief | Wim | todo
1-9-2026 // 01-09-2026 // 1 september 2026 | 2026-09-01 | Persmoment eerste lesdag | Pers | persmoment | Wim | todo
nov. | 2026-11 | Werkbezoek taalschool | Raad | werkbezoek | griffie | todo
feb-mrt | 2027-02..2027-03 | Serie portretten in de krant | Inwoners | krant | bureau Taalrijk | todo
Q1 2027 | Q2027-1 | Raadsbrief resultaten | Raad | raadsbrief | Wim | todo
15-4-2027 // 15-04-2027 // 15 april 2027 | 2027-04-15 | Slotbijeenkomst | Raad; Pers | bijeenkomst | Wim | todo
n.t.b. | - | Update website | Inwoners | website | webred. | todo
`),
  goals: [
    { text: 'Inburgeraars begrijpen welke route zij volgen en waarom', level: 'knowledge' },
    { text: 'Vrijwilligers voelen zich gesteund door de gemeente', level: oneOf('feeling', 'attitude') },
  ],
  messages: { core: 'Meedoen begint met elkaar verstaan' },
  budget: [
    { label: 'Filmpje', amountCents: 520000 },
    { label: 'Vertalen brieven', amountCents: 185000 },
    { label: 'Bijeenkomsten', amountCents: 240000 },
  ],
};
