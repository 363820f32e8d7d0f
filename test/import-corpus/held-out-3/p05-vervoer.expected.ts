import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

// The markets stand two to a row, each with its own date on its own line: two activities. 'Idem' is the date above it.
export const vervoerExpected: Expected = {
  programme: {
    client: oneOf('M. Terpstra (hoofd Wmo)', 'M. Terpstra'),
    documentDate: '2023-10-06',
  },
  activities: rowsExpected(`
17 okt | 2023-10-17 | Gunning bekend | Adviesraad | vergadering | Terpstra
idem // 17 okt | 2023-10-17 | Besluit collegeb&w (onder embargo) // Besluit collegeb&w | Wmo-consulenten | intranet | Huisman
wk 43 | W2023-43 | Wie is de nieuwe vervoerder? | Reizigers met een Wmo-pas | brief; De Escher | Huisman
eind okt/begin nov | E2023-10..B2023-11 | Kennismaking | Zorginstellingen en dagbesteding // Zorginstellingen; dagbesteding | bezoek | Kok; Smit
do 9/11 | 2023-11-09 | Interview met de vervoerder | Inwoners | De Escher | Huisman
20, 21 en 23 nov | 2023-11-20..2023-11-23 | Test online boeken | Adviesraad | testpanel | Kok
november | 2023-11 | Oproep: geef uw nieuwe nummer door | Reizigers met een Wmo-pas | brief | Kok
28/11 | 2023-11-28 | Klankbordlunch | Zorginstellingen en dagbesteding // Zorginstellingen; dagbesteding | lunch | Smit
5-12-2023 | 2023-12-05 | Stand van zaken | Wmo-consulenten | intranet | Huisman
± 18 december | 2023-12-15..2023-12-21 | Kerstgroet met datum | Reizigers met een Wmo-pas | kaart | vervoerder
di 16 jan | 2024-01-16 | Instructieavond chauffeurs | Chauffeurs | instructie | vervoerder
24 jan | 2024-01-24 | Informatiemarkt noord | Reizigers met een Wmo-pas | informatiemarkt | Kok
31 jan | 2024-01-31 | Informatiemarkt zuid | Reizigers met een Wmo-pas | informatiemarkt | Kok
ma 5 feb, 14.00 u // ma 5 feb | 2024-02-05 | Proefrit | Adviesraad; pers | rit | vervoerder
half februari | M2024-02 | Nieuwe pas in de bus | Reizigers met een Wmo-pas | brief; pas | vervoerder
vóór 15 febr. | ..2024-02-14 | Q&A | Wmo-consulenten | intranet | Huisman
na 1 april | 2024-04-02.. // 2024-04-01.. | Oude pas vernietigen | Reizigers met een Wmo-pas | brief | vervoerder
4 maart | 2024-03-04 | advertentie in De Escher // advertentie in De Escher (Huisman) | ~ | ~ | Huisman
12 en 14 maart | 2024-03-12..2024-03-14 | uitleg op de dagbesteding // uitleg op de dagbesteding (Smit) | ~ | ~ | Smit
wk 11 | W2024-11 | belronde langs reizigers boven de 85 // belronde langs reizigers boven de 85 (Kok) | ~ | ~ | Kok
vr 22 mrt | 2024-03-22 | persmoment met de wethouder // persmoment met de wethouder (Smit) | ~ | ~ | Smit
laatste week // Maart, laatste week // Maart | E2024-03 // 2024-03-25..2024-03-31 // 2024-03 | instructiekaart in de taxi // instructiekaart in de taxi (vervoerder) // laatste week: instructiekaart in de taxi (vervoerder) // laatste week: instructiekaart in de taxi | ~ | ~ | vervoerder
ma 1/4 | 2024-04-01 | eerste rit, foto voor website // eerste rit, foto voor website (Huisman) | ~ | ~ | Huisman
2 t/m 12 april | 2024-04-02..2024-04-12 | extra bezetting telefoon // extra bezetting telefoon (vervoerder) | ~ | ~ | vervoerder
eind van de maand // April, eind van de maand // April | E2024-04 // 2024-04 | eerste cijfers naar de adviesraad // eerste cijfers naar de adviesraad (Terpstra) | ~ | ~ | Terpstra
Mei | 2024-05 | peiling onder 200 reizigers // peiling onder 200 reizigers (bureau Kompas) | ~ | ~ | bureau Kompas
wk 21/22 | W2024-21..W2024-22 | bezoek aan drie dagbestedingen // bezoek aan drie dagbestedingen (Kok en Smit) | ~ | ~ | Kok; Smit
28 mei | 2024-05-28 | memo aan de raad // memo aan de raad (Terpstra) | ~ | ~ | Terpstra
Zomer | 2024-06..2024-08 | verhalen van reizigers in De Escher // verhalen van reizigers in De Escher (Huisman) | ~ | ~ | Huisman
`),
  goals: [
    { text: 'weet 90% van de reizigers het nieuwe telefoonnummer', level: 'knowledge' },
    { text: 'hebben reizigers er vertrouwen in dat de taxi op tijd komt', level: oneOf('attitude', 'feeling') },
    { text: 'boekt een kwart van de reizigers de rit online', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Reizigers met een Wmo-pas', channels: ['brief', 'telefoon'] },
    { name: 'Zorginstellingen en dagbesteding', channels: ['mail', 'bezoek'] },
    { name: 'Chauffeurs', channels: ['instructie', 'app'] },
    { name: 'Wmo-consulenten', channels: ['intranet'] },
    { name: 'Adviesraad', channels: ['vergadering'] },
  ],
  messages: { core: 'De naam verandert, de rit niet' },
  channels: ['Brief', 'Huis-aan-huisblad De Escher', 'Website', 'Informatiemarkt', 'Instructiekaart in de taxi'],
  sections: [
    { title: 'Aanleiding en context', kind: oneOf('occasion', 'context') },
    { title: 'Communicatiedoelen', kind: 'goals' },
    { title: 'Doelgroepen', kind: 'audiences' },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Uitgangspunten', kind: 'principles' },
    { title: 'Middelen', kind: 'channels' },
    { title: 'Actieplanning', kind: 'calendar' },
    { title: 'Rondom de overgang', kind: oneOf('calendar', 'phases', 'other') },
    { title: 'Organisatie', kind: 'organisation' },
    { title: 'Begroting', kind: 'budget' },
    { title: 'Risico’s', kind: oneOf('other', 'conditions', 'context') },
    { title: 'Evaluatie', kind: 'evaluation' },
    { title: 'Bijlage: vragen en antwoorden voor het KCC', kind: oneOf('appendix', 'other') },
  ],
  budget: [
    { label: 'Brieven en porto', amountCents: 630000 },
    { label: 'Passen', amountCents: 415050 },
    { label: 'Informatiemarkten', amountCents: 180000 },
  ],
};
