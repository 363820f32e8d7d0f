import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

// The text box has no label, so that it is the core message is a guess and not scored. Row 22 is left out of the activities on purpose: it says that nothing happens. 25 and 26 are empty; the vaste kanalen are no calendar.
export const opvangExpected: Expected = {
  programme: {
    name: oneOf('Communicatieplan nieuwe opvang Kanaalstraat', 'nieuwe opvang Kanaalstraat', 'Opvang Kanaalstraat'),
    start: '2025-09-01',
    end: '2026-06-30',
    documentDate: '2025-08-21',
    documentVersion: oneOf('3', 'versie 3'),
  },
  activities: rowsExpected(`
1 sept | 2025-09-01 | Brief over planning bouw | omwonenden | brief | Paul | done
1 sept | 2025-09-01 | Zelfde tekst op website | iedereen | website | web | done
do 4/9 | 2025-09-04 | Klankbordgroep 1 | klankbordgroep | avond | Anneke | done
wk 37 | W2025-37 | Bezoek aan winkeliers | ondernemers Kanaalstraat | gesprek | wijkmanager | done
half sept. | M2025-09 | Gesprekken met cliënten | cliënten | gesprek | De Ark | doing
eind september | E2025-09 | Bouwbord | omwonenden | bord | aannemer | doing
di 7/10 | 2025-10-07 | Klankbordgroep 2 | klankbordgroep | avond | Anneke | todo
9 okt. | 2025-10-09 | Wijkkrant | omwonenden | wijkkrant | Paul | todo
9 okt. | 2025-10-09 | Persgesprek | pers | gesprek | Bas | todo
14-16 oktober | 2025-10-14..2025-10-16 | Spreekuur in bouwkeet | omwonenden | spreekuur | wijkmanager | todo
wk 43/44 | W2025-43..W2025-44 | Bericht “zo wordt het gebouw” | omwonenden; ondernemers Kanaalstraat | wijkkrant; website | Paul | todo
eind okt. | E2025-10 | Raadsbrief | raad | brief | Paul | todo
begin nov | B2025-11 | Bouwappje | omwonenden | app | aannemer | todo
ma 17/11 | 2025-11-17 | Klankbordgroep 3 | klankbordgroep | avond | Anneke | todo
20 nov, 27 nov en 4 dec | 2025-11-20..2025-12-04 | Rondleiding belastingkantoor | omwonenden | rondleiding | De Ark | todo
medio dec. | M2025-12 | Kerstattentie buren | omwonenden | attentie | Paul | todo
8 jan. | 2026-01-08 | Nieuwjaarskoffie | omwonenden; ondernemers Kanaalstraat | bijeenkomst | wijkmanager | todo
di 13/1 | 2026-01-13 | Klankbordgroep 4 | klankbordgroep | avond | Anneke | todo
di 13/1 | 2026-01-13 | Terugkoppeling op site | iedereen | website | web | todo
jan-feb | 2026-01..2026-02 | Huisbezoeken direct aangrenzende panden | omwonenden | huisbezoek | wijkmanager | todo
wk 7 | W2026-7 | Infokaart met klachtennummer | omwonenden | kaart | Paul | todo
vr 20-2 | 2026-02-20 | Avond voor ondernemers | ondernemers Kanaalstraat | avond | Anneke; wijkmanager | todo
uiterlijk 1 mrt | ..2026-03-01 // 2026-03-01 | Beheerplan online | iedereen | website | De Ark | todo
eind mrt | E2026-03 | Klankbordgroep 5 | klankbordgroep | avond | Anneke | todo
Pm | - | Wethouder op de koffie | omwonenden | bezoek | Bas | todo
Begin april | B2026-04 | Opleveringsbericht aan omwonenden en ondernemers // Opleveringsbericht aan omwonenden en ondernemers (Paul) | ~ | ~ | Paul
11 en 12 april | 2026-04-11..2026-04-12 | Open dagen voor de buurt, met De Ark en de politie // Open dagen voor de buurt | ~ | ~ | ~
wk 17 | W2026-17 | Verhuisgids voor cliënten, in drie talen // Verhuisgids voor cliënten, in drie talen (De Ark) // Verhuisgids voor cliënten | ~ | ~ | De Ark
ma 4 mei | 2026-05-04 | Eerste bewoners trekken in // Eerste bewoners trekken in. Geen pers! | ~ | ~ | ~
ma 11/5 | 2026-05-11 | Klankbordgroep 6 // Klankbordgroep 6 (Anneke) | ~ | ~ | Anneke
2e helft mei | 2026-05-16..2026-05-31 | Belronde langs direct aangrenzende panden // Belronde langs direct aangrenzende panden (wijkmanager) | ~ | ~ | wijkmanager
eind mei/begin juni | E2026-05..B2026-06 | Artikel in de wijkkrant // Artikel in de wijkkrant (Paul) | ~ | ~ | Paul
do 4/6 | 2026-06-04 | Gastles op de basisschool aan de Kanaalstraat // Gastles op de basisschool aan de Kanaalstraat (De Ark) | ~ | ~ | De Ark
juni | 2026-06 | Buurtbarbecue // Buurtbarbecue (De Ark) | ~ | ~ | De Ark
30 juni | 2026-06-30 | Raadsbrief over de eerste weken // Raadsbrief over de eerste weken (Paul) | ~ | ~ | Paul
`),
  goals: [
    { text: 'dat omwonenden weten waar zij dag en nacht terechtkunnen met klachten', level: 'knowledge' },
    { text: 'dat omwonenden zich gehoord voelen', level: oneOf('feeling', 'attitude') },
    { text: 'dat cliënten zonder zorgen verhuizen', level: oneOf('feeling', 'attitude', 'behaviour') },
    { text: 'dat de raad tijdig over de voortgang is geïnformeerd', level: 'knowledge' },
  ],
  audiences: [
    { name: 'college', ring: 'codecide' },
    { name: 'raad', ring: 'codecide' },
    { name: 'klankbordgroep buurt', ring: 'cothink' },
    { name: 'omwonenden', ring: 'informed' },
    { name: 'ondernemers Kanaalstraat', ring: 'informed' },
    { name: oneOf('De Ark (opvangorganisatie)', 'De Ark'), ring: 'cowork' },
    { name: 'politie', ring: 'cowork' },
  ],
  channels: ['Bouwapp', 'Wijkkrant', 'Klachtennummer'],
  budget: [
    { label: 'wijkkrant', amountCents: 200000 },
    { label: 'bijeenkomsten', amountCents: 350000 },
    { label: 'infokaart', amountCents: 85000 },
  ],
};
