import { type Block, h, ol, p, subtitle, title, ul } from '../make/block.ts';
import { grid } from '../held-out-3/grid.ts';
import { quote } from './word-pieces.ts';

const before: Block[] = [
  title('Huis van Meedoen'),
  subtitle('Communicatieaanpak opening, januari – juni 2027'),
  p('Gemeente Lutterveen, team Communicatie'),
  p('Versie 2, 14 december 2026'),
  h(1, '1. Aanleiding'),
  p(
    'Werkplein, schuldhulp, taalhuis en vrijwilligerscentrale trekken in het voorjaar samen in het voormalige postkantoor aan de Brink. Voor bezoekers betekent dat één balie in plaats van vier. Voor de negentig collega’s die verhuizen betekent het: flexplekken, een gedeelde keuken en nieuwe openingstijden. Over dat laatste is in de ondernemingsraad op 5 november en 3 december stevig gesproken.',
  ),
  h(1, '2. Doelen'),
  p('Wij willen het volgende bereiken:'),
  ol(
    'Bezoekers weten vanaf de eerste dag waar zij moeten zijn en wanneer de deur open is. (kennis)',
    'Medewerkers zien het nieuwe huis als een verbetering voor hun klanten. (houding)',
    'Verwijzers sturen hun cliënten rechtstreeks naar de balie en niet meer naar de vier oude adressen. (gedrag)',
  ),
  h(1, '3. Boodschap'),
  p('Alle teksten zijn terug te voeren op één zin, die de wethouder bij de eerste steen gebruikte:'),
  quote('Wie mee wil doen, hoeft in Lutterveen maar één deur open te duwen.'),
  p('Per doelgroep zetten we er iets bij:'),
  ul(
    'Bezoekers: u hoeft uw verhaal maar één keer te vertellen.',
    'Medewerkers: je vindt je collega van de andere dienst twee bureaus verderop.',
    'Verwijzers: u belt één nummer en krijgt dezelfde dag antwoord.',
  ),
  p('Toon: nuchter, gastvrij, geen feestgedruis zolang de verbouwing nog niet is opgeleverd.'),
  h(1, '4. Fasering'),
  ul(
    'Fase 1 – Voorbereiden (januari t/m half maart 2027): intern staat voorop, buiten nog weinig. Mijlpaal is de oplevering van het gebouw.',
    'Fase 2 – Verhuizen en openen (half maart t/m april 2027): iedereen krijgt bericht. Mijlpaal is de opening.',
    'Fase 3 – Inwerken (mei en juni 2027): bijsturen op wat bezoekers ons vertellen. Mijlpaal is de tevredenheidsmeting.',
  ),
];

const planning: Block[] = [
  h(1, '5. Planning'),
  p(
    'We rekenen terug vanaf de opening. T is dinsdag 13 april 2027; T-14 is dus twee weken eerder en T+14 twee weken later, alles in kalenderdagen.',
  ),
  grid(`
**Moment** | **Actie** | **Doelgroep** | **Kanaal** | **Afzender** | **Trekker** | **Status**
begin jan | Kwartiermaker stelt zich voor | Medewerkers | intranet | Directie | Gerlinde | af
zodra het college heeft besloten | Nieuwe openingstijden bekendmaken | Medewerkers | mail, teamoverleg | Directie | Gerlinde | wacht op besluit
elke 1e dinsdag | Verhuisnieuws | Medewerkers | intranet | Kwartiermaker | Pepijn | loopt
T-42 | Rondleiding met helm op | Medewerkers | rondleiding | Kwartiermaker | Pepijn en Gerlinde | staat klaar
T-28 | Brief over de nieuwe balie | Verwijzers | brief | Wethouder | Sjoukje | in concept
T-14 | Huis-aan-huiskaart | Inwoners | kaart | Gemeente Lutterveen | Sjoukje, drukker | in concept
T-14 | Stickers op de vier oude deuren | Bezoekers | sticker | Gemeente Lutterveen | Facilitair | nog niet gestart
T-7 | Persuitnodiging | Pers | mail | Wethouder | Sjoukje | nog niet gestart
T-1 | Ontbijt in de nieuwe keuken | Medewerkers | bijeenkomst | Directie | Pepijn | nog niet gestart
T | Opening door twee bezoekers van het taalhuis | Bezoekers, Inwoners, Pers | evenement | Wethouder | Gerlinde, Pepijn, Sjoukje | nog niet gestart
T+1 | Fotoverslag | Inwoners | website, Facebook | Gemeente Lutterveen | Sjoukje | nog niet gestart
T+14 | Belronde langs huisartsen en scholen | Verwijzers | telefoon | Kwartiermaker | stagiair | nog niet gestart
wk 24 | Meting onder bezoekers | Bezoekers | vragenlijst aan de balie | Gemeente Lutterveen | Pepijn | nog niet gestart
`),
];

export const meedoenBlocks: readonly Block[] = [
  ...before,
  ...planning,
  h(1, '6. Besluitvorming over deze aanpak'),
  grid(`
**Overleg** | **Datum** | **Wat wordt gevraagd**
Projectteam | 7 december 2026 | Instemmen met de hoofdlijn
Managementteam | 15 december 2026 | Vaststellen
College | 12 januari 2027 | Ter kennisname
Ondernemingsraad | 21 januari 2027 | Advies over openingstijden
`),
  h(1, '7. Inzet en kosten'),
  grid(`
**Functie** | **Uren per week** | **Periode**
Communicatieadviseur (Sjoukje) | 12 | januari t/m april
Communicatiemedewerker | 8 | maart en april
Stagiair | 24 | hele periode
`),
  p('Bovenop de uren is dit begroot:'),
  grid(`
**Post** | **Bedrag** | **Toelichting**
Huis-aan-huiskaart | € 2.875,00 | drukken en bezorgen, 11.400 adressen
Stickers en borden | € 1.140,50 | vier panden
Openingsdag | € 3.500,- | catering en geluid
Onvoorzien | pm |
**Totaal** | **€ 7.515,50** |
`),
  h(1, '8. Evaluatie'),
  p(
    'Na afloop van elke fase bespreken we in het projectteam wat er beter kan. In juni vragen we 150 bezoekers aan de balie of zij het huis makkelijk hebben gevonden.',
  ),
];
