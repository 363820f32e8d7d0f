import type { Sheet } from '../make/spreadsheet.ts';
import { sheetRowsOf } from './grid.ts';

// A workbook as it grows: a sheet to read first, the plan with rows to spare, and sheets that only look like a plan.
export const inburgeringSheets: readonly Sheet[] = [
  {
    name: 'Lees mij',
    rows: sheetRowsOf(`
Communicatieplanning Inburgering 2026-2027
Gemeente Oudeveen, team Participatie
Laatst bijgewerkt | d:2026-05-29

Let op: niet sorteren! De rijen staan op volgorde van uitvoering.
Doel 1 | Inburgeraars begrijpen welke route zij volgen en waarom
Doel 2 | Vrijwilligers voelen zich gesteund door de gemeente
Kernboodschap | Meedoen begint met elkaar verstaan. Wij helpen je op weg, in jouw tempo.
De afgelopen jaren is de wachttijd voor taalles opgelopen tot vijf maanden. Vanaf 1 september 2026 gaan we met een nieuwe taalschool werken en worden de groepen kleiner. Dat moet iedereen weten, zonder dat we verwachtingen wekken die we niet waar kunnen maken.
`),
  },
  {
    name: 'Planning',
    merges: ['A1:H1'],
    rows: sheetRowsOf(`
PLANNING COMMUNICATIE INBURGERING  juni 2026 - april 2027
status per 29 mei

 | nr | Voor wie | Wat | Hoe | Wanneer | Door | Klaar?
INTERN
 | =1 | Klantmanagers | Uitleg nieuwe taalschool | teamoverleg | d:2026-06-02 | Joke | ja
 | =2 | KCC | Q&A | mail | wk 23 | Joke | ja
 | =3 | Klantmanagers | Wie belt wie  (belronde) | telefoon | d:2026-06-11 | Samira | bezig
 | =4 | College | Memo stand van zaken | memo | medio juni | Wim | bezig
 | =5 | Klantmanagers | Training “moeilijk gesprek” | training | juni of juli | HR | nee

INBURGERAARS
 | =6 | Inburgeraars | Brief nieuwe taalschool, in 5 talen | brief | d:2026-06-22 | Samira | nee
 | =7 | Inburgeraars | Filmpje met ondertiteling | whatsapp / website | eind juni | bureau Taalrijk | nee
 | =8 | Inburgeraars | Kennismaking met docenten | bijeenkomst | d:2026-07-07 | taalschool | nee
 | =9 | Inburgeraars | Zomerschool | flyer | zomer | taalschool | nee
 | =10 | Inburgeraars | Start lessen | whatsapp | d:2026-09-01 | taalschool | nee
 | =11 | Inburgeraars | Huiskamergesprekken | gesprek | 15/9 en 22/9 | Samira, Joke | nee
 | =12 | Inburgeraars | Spreekuur bieb | spreekuur | vanaf oktober | vrijwilligers | nee
 | =13 | Inburgeraars | Herinnering toets | sms | wk 46 | taalschool | nee
 | =14 | Inburgeraars | Diploma-uitreiking | bijeenkomst | vr 18-12 | Wim | nee

VRIJWILLIGERS EN PARTNERS
 | =15 | Taalmaatjes | Bedankavond | bijeenkomst | d:2026-06-25 | Samira | geannuleerd
 | =16 | Taalmaatjes | Nieuwsbrief | nieuwsbrief | begin sept. | Joke | nee
 | =17 | Werkgevers | Werkgeversontbijt | bijeenkomst | do 8 okt | accountmgr | nee
 | =18 | Werkgevers | Folder taal op de werkvloer | folder | okt/nov | accountmgr | nee
 | =19 | Bibliotheek; Vluchtelingenwerk | Afstemming agenda | overleg | d:2026-09-10 | Samira | nee
 | =20 | Taalmaatjes | Kerstkaart | kaart | half december | Joke | nee
 | =21 | Taalmaatjes | Werving nieuwe maatjes | Facebook; krant | januari | Joke | nee

RAAD EN PERS
 | =22 | Raad | Raadsbrief wachttijden | raadsbrief | d:2026-07-02 | Wim | nee
 | =23 | Pers | Persmoment eerste lesdag | persmoment | d:2026-09-01 | Wim | nee
 | =24 | Raad | Werkbezoek taalschool | werkbezoek | nov. | griffie | nee
 | =25 | Inwoners | Serie portretten in de krant | krant | feb-mrt | bureau Taalrijk | nee
 | =26 | Raad | Raadsbrief resultaten | raadsbrief | Q1 2027 | Wim | nee
 | =27 | Raad; Pers | Slotbijeenkomst | bijeenkomst | d:2027-04-15 | Wim | nee
 | =28 | Inwoners | Update website | website | n.t.b. | webred. | nee
 | =29 |  |  |  |  |  |
 | =30 |  |  |  |  |  |
 | Totaal | 28 acties | waarvan 2 klaar
`),
  },
  {
    name: 'Overleggen',
    rows: sheetRowsOf(`
Overleg | Datum | Tijd | Wie
Projectgroep | d:2026-06-04 | 9.30 | Samira, Joke, Wim
Projectgroep | d:2026-07-09 | 9.30 | Samira, Joke, Wim
Projectgroep | d:2026-09-03 | 9.30 | Samira, Joke, Wim
Stuurgroep | d:2026-09-24 | 15.00 | Wim
`),
  },
  {
    name: 'Contacten',
    rows: sheetRowsOf(`
Naam | Organisatie | Mail
Samira | gemeente | samira@example.org
Joke | gemeente | joke@example.org
Gert Poort | Taalschool De Brug | gert@example.org
`),
  },
  {
    name: 'Geld',
    rows: sheetRowsOf(`
Post | Begroot
Filmpje | =5200
Vertalen brieven | =1850
Bijeenkomsten | =2400
Totaal | =9450
`),
  },
];
