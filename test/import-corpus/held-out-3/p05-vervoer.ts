import { type Block, h, p, title, ul } from '../make/block.ts';
import { grid } from './grid.ts';
import { aboutMeans, questions, surroundings } from './more-prose.ts';
import { closing, lookingBack, politics, principles, risks, teamwork } from './prose.ts';

const subject = { place: 'Lage Esch', topic: 'het Wmo-vervoer', people: 'reizigers van de EschTaxi' };

// The date stands in the middle, cells hold line breaks, and after New Year the calendar goes on in nested bullets without years.
export const vervoerBlocks: Block[] = [
  title('Wmo-vervoer: van EschTaxi naar Esch op Weg'),
  p('Communicatieplan, gemeente Lage Esch, 6 oktober 2023'),
  p('Opgesteld door: D. Huisman (communicatie) in opdracht van: M. Terpstra (hoofd Wmo)'),
  h(1, 'Aanleiding en context'),
  p(
    'Het contract met de EschTaxi loopt op 31 maart 2024 af. De nieuwe vervoerder begint op 1 april. De naam wordt Esch op Weg, het telefoonnummer verandert, en reizigers krijgen een nieuwe pas.',
  ),
  ...politics(subject),
  ...surroundings(subject),
  ...lookingBack(subject),
  h(1, 'Communicatiedoelen'),
  p('Na de campagne:'),
  ul(
    'weet 90% van de reizigers het nieuwe telefoonnummer;',
    'hebben reizigers er vertrouwen in dat de taxi op tijd komt;',
    'boekt een kwart van de reizigers de rit online.',
  ),
  h(1, 'Doelgroepen'),
  grid(`
Doelgroep | Aantal | Kanalen
Reizigers met een Wmo-pas | 2.100 | brief, telefoon
Zorginstellingen en dagbesteding | 34 | mail, bezoek
Chauffeurs | 60 | instructie, app
Wmo-consulenten | 18 | intranet
Adviesraad | 11 | vergadering
`),
  h(1, 'Kernboodschap'),
  p('De naam verandert, de rit niet. Vanaf 1 april 2024 rijdt u met Esch op Weg en belt u één nieuw nummer.'),
  h(1, 'Uitgangspunten'),
  ...principles(subject),
  h(1, 'Middelen'),
  ul('Brief', 'Huis-aan-huisblad De Escher', 'Website', 'Informatiemarkt', 'Instructiekaart in de taxi'),
  h(1, 'Actieplanning'),
  grid(`
Onderwerp | Doelgroep | Periode | Middel | Actiehouder
Gunning bekend | Adviesraad | 17 okt | vergadering | Terpstra
Besluit collegeb&w\v(onder embargo) | Wmo-consulenten | idem | intranet | Huisman
Wie is de nieuwe vervoerder? | Reizigers met een Wmo-pas | wk 43 | brief\vDe Escher | Huisman
Kennismaking | Zorginstellingen en dagbesteding | eind okt/begin nov | bezoek | Kok\vSmit
Interview met de vervoerder | Inwoners | do 9/11 | De Escher | Huisman
Test online boeken | Adviesraad | 20, 21 en 23 nov | testpanel | Kok
Oproep: geef uw nieuwe nummer door | Reizigers met een Wmo-pas | november | brief | Kok
Klankbordlunch | Zorginstellingen en dagbesteding | 28/11 | lunch | Smit
Stand van zaken | Wmo-consulenten | 5-12-2023 | intranet | Huisman
Kerstgroet met datum | Reizigers met een Wmo-pas | ± 18 december | kaart | vervoerder
Onderwerp | Doelgroep | Periode | Middel | Actiehouder
Instructieavond chauffeurs | Chauffeurs | di 16 jan | instructie | vervoerder
Informatiemarkt noord\vInformatiemarkt zuid | Reizigers met een Wmo-pas | 24 jan\v31 jan | informatiemarkt | Kok
Proefrit | Adviesraad\vpers | ma 5 feb, 14.00 u | rit | vervoerder
Nieuwe pas in de bus | Reizigers met een Wmo-pas | half februari | brief, pas | vervoerder
Q&A | Wmo-consulenten | vóór 15 febr. | intranet | Huisman
Oude pas vernietigen | Reizigers met een Wmo-pas | na 1 april | brief | vervoerder
Subtotaal | | 15 acties | |
`),
  h(2, 'Rondom de overgang'),
  ul(
    {
      text: 'Maart',
      items: [
        '4 maart: advertentie in De Escher (Huisman)',
        '12 en 14 maart: uitleg op de dagbesteding (Smit)',
        'wk 11: belronde langs reizigers boven de 85 (Kok)',
        'vr 22 mrt: persmoment met de wethouder (Smit)',
        'laatste week: instructiekaart in de taxi (vervoerder)',
      ],
    },
    {
      text: 'April',
      items: [
        'ma 1/4: eerste rit, foto voor website (Huisman)',
        '2 t/m 12 april: extra bezetting telefoon (vervoerder)',
        'eind van de maand: eerste cijfers naar de adviesraad (Terpstra)',
      ],
    },
    {
      text: 'Mei',
      items: [
        'peiling onder 200 reizigers (bureau Kompas)',
        'wk 21/22: bezoek aan drie dagbestedingen (Kok en Smit)',
        '28 mei: memo aan de raad (Terpstra)',
      ],
    },
    { text: 'Zomer: verhalen van reizigers in De Escher (Huisman)', items: [] },
  ),
  h(1, 'Organisatie'),
  ...teamwork(subject),
  ...aboutMeans(subject),
  h(1, 'Begroting'),
  grid(`
Onderdeel | Kosten in euro's
Brieven en porto | 6.300
Passen | 4.150,50
Informatiemarkten | 1.800
Totaal | 12.250,50
`),
  h(1, 'Risico’s'),
  ...risks(subject),
  h(1, 'Evaluatie'),
  ...closing(subject),
  ...questions(subject),
];
