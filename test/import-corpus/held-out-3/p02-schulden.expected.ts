import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

export const schuldenExpected: Expected = {
  programme: {
    client: oneOf('Harm Oostveen, directeur sociaal domein', 'Harm Oostveen'),
    start: '2026-09-01',
    end: '2027-03-31',
    documentDate: '2026-08-25',
  },
  activities: rowsExpected(`
3 sept. | 2026-09-03 | Kick-off regioteam | Consulenten schuldhulp | bijeenkomst | | done
3 sept. | 2026-09-03 | Memo over de planning | Colleges en raden // Colleges; raden | memo | Ilse; Harm; secretariaat | done
wk 38/39 | W2026-38..W2026-39 | Rondje langs de teams | Consulenten schuldhulp | teamoverleg | | done
28-9 | 2026-09-28 | Belscript eerste versie | KCC's | belscript | | doing
30 sept/1 okt | 2026-09-30..2026-10-01 | Proefgesprek met ervaringsdeskundigen | Inwoners met geldzorgen | gesprek | Tineke; Ilse | doing
begin okt | B2026-10 | Interview regiomagazine | Inwoners met geldzorgen | regiomagazine | ~ |
15 okt. | 2026-10-15 | Raadsinformatiebrief | Colleges en raden // Colleges; raden | RIB | Ilse; Tineke | doing
19 t/m 23 okt | 2026-10-19..2026-10-23 | Week van het geld: stand op de markt | Inwoners met geldzorgen | markt; Facebook | | todo
19 t/m 23 okt | 2026-10-19..2026-10-23 | Filmpje “bel ons gerust” | Inwoners met geldzorgen | Facebook; Instagram // Facebook en Instagram | | todo
eind okt | E2026-10 | Nieuwsbrief verwijzers nr 1 | Verwijzers | nieuwsbrief | | todo
10 en 12 nov | 2026-11-10..2026-11-12 | Tweede ronde teams | Consulenten schuldhulp | teamoverleg | | todo
medio nov | M2026-11 | Brief aan alle lopende klanten | Lopende klanten | brief | Ilse; Tineke; bureau Vlak | todo
vanaf 23 nov. | 2026-11-23.. | Nabellen klanten zonder mail | Lopende klanten | telefoon | | todo
1 dec. | 2026-12-01 | Poster en flyer in buurthuizen, bieb, huisarts | Inwoners met geldzorgen | poster; flyer | | todo
1 dec. | 2026-12-01 | Belscript definitief | KCC's | belscript | | todo
do 17/12 | 2026-12-17 | Kerstborrel met uitleg rooster | Consulenten schuldhulp | bijeenkomst | | todo
1 jan. | 2027-01-01 | Nieuwe nummer in de lucht | Inwoners met geldzorgen | website | | todo
4 jan | 2027-01-04 | Persbericht | Pers | persbericht | | todo
vr 15/1 | 2027-01-15 | Opening regiokantoor | Colleges en raden; Verwijzers // Colleges; raden; Verwijzers | bijeenkomst | | todo
18/01 | 2027-01-18 | Belteam evalueert eerste twee weken // Belteam evalueert eerste twee weken (Tineke) | KCC's | overleg | Tineke | todo
jan/feb | 2027-01..2027-02 | Facebookcampagne “bel ons gerust” | Inwoners met geldzorgen | Facebook | | todo
wk 5 | W2027-5 | Nieuwsbrief verwijzers nr 2 | Verwijzers | nieuwsbrief | | todo
half feb | M2027-02 | Peiling bekendheid nummer | Inwoners met geldzorgen | enquête | | todo
n.t.b. | - | Resultaten naar raden | Colleges en raden // Colleges; raden | RIB | | todo
2 nov. | 2026-11-02 | artikel in het huis-aan-huisblad // artikel in het huis-aan-huisblad (Ommelo zelf) | ~ | ~ | ~
11 jan. | 2027-01-11 | koffieochtend in De Schakel // koffieochtend in De Schakel (Ommelo zelf) | ~ | ~ | ~
24 sept. | 2026-09-24 | presentatie in de adviesraad // presentatie in de adviesraad (Harm) | ~ | ~ | Harm
begin dec. | B2026-12 | flyeren bij de voedselbank // flyeren bij de voedselbank (vrijwilligers) | ~ | ~ | vrijwilligers
8 feb. | 2027-02-08 | werkgeversontbijt // werkgeversontbijt (Harm en Tineke) | ~ | ~ | Harm; Tineke
`),
  goals: [
    { text: '60% van de inwoners met geldzorgen het nieuwe nummer kent op 1 maart 2027', level: 'knowledge' },
    { text: 'consulenten achter de nieuwe werkwijze staan', level: 'attitude' },
    { text: 'huisartsen, scholen en werkgevers sneller doorverwijzen', level: 'behaviour' },
  ],
  audiences: [
    { name: 'Consulenten schuldhulp', side: 'internal' },
    { name: "KCC's", side: 'internal' },
    { name: 'Lopende klanten', side: 'external' },
    { name: 'Inwoners met geldzorgen', side: 'external' },
    { name: oneOf('Verwijzers (huisarts, school, werkgever)', 'Verwijzers'), side: 'external' },
    { name: 'Colleges en raden', side: 'internal' },
  ],
  messages: { core: 'Geldzorgen? Eén nummer, één team, dichtbij' },
  sections: [
    { title: '1 Aanleiding', kind: 'occasion' },
    { title: '2 Doelen', kind: 'goals' },
    { title: '3 Doelgroepen en boodschap', kind: oneOf('audiences', 'message') },
    { title: 'Kernboodschap', kind: 'message', optional: true },
    { title: '4 Uitgangspunten', kind: 'principles' },
    { title: '5 Planning', kind: 'calendar' },
    { title: '6 Overlegschema projectgroep', kind: oneOf('organisation', 'other', 'appendix') },
    { title: '7 Organisatie', kind: 'organisation' },
    { title: '8 Kosten', kind: 'budget' },
    { title: '9 Risico’s', kind: oneOf('other', 'conditions', 'context') },
    { title: '10 Evaluatie', kind: 'evaluation' },
    { title: 'Bijlage: vragen en antwoorden voor het KCC', kind: oneOf('appendix', 'other') },
  ],
};
