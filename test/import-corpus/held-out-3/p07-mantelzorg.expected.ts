import { type Expected, oneOf } from '../expected.ts';
import { rowsExpected } from './reading.ts';

// '3 maart (groep 1)' is a day with a remark. 'Rustig aan, wel de website bijhouden' is still something that is done.
export const mantelzorg3Expected: Expected = {
  programme: {
    client: 'E. van der Laan',
    documentDate: '2026-01-08',
    start: '2026-01-01',
    end: '2026-12-31',
  },
  activities: rowsExpected(`
wk 3 | W2026-3 | Aanbod in kaart brengen met partners | Projectgroep | ~ | Marga | done
19 en 20 jan | 2026-01-19..2026-01-20 | Naam en beeld testen | Mantelzorgers | ~ | bureau Haver | done
ma 2-2 | 2026-02-02 | Presentatie teamoverleg | Wmo-consulenten | ~ | Marga | done
begin febr. | B2026-02 | Belscript | KCC | ~ | Jeroen | done
z.s.m. | - // 2026-01-08.. // 2026-11-21.. | Gesprekskaart drukken | Wmo-consulenten | ~ | Jeroen | none // todo
3 maart (groep 1) // 3 maart | 2026-03-03 | Training “het gesprek over adempauze” | Wmo-consulenten | ~ | Odion | none // todo
di 10 mrt | 2026-03-10 | Training “het gesprek over adempauze”, tweede groep | Wmo-consulenten | ~ | Odion | none // todo
medio mrt | M2026-03 | Partnerontbijt | Huisartsen en praktijkondersteuners; Casemanagers dementie // Huisartsen; praktijkondersteuners; Casemanagers dementie | ~ | Marga | none // todo
laatste week van maart | 2026-03-25..2026-03-31 // E2026-03 // 2026-03-30..2026-04-05 // 2026-03-23..2026-03-29 | Mail aan huisartsen | Huisartsen en praktijkondersteuners // Huisartsen; praktijkondersteuners | ~ | Marga | none // todo
uiterlijk 31/3 | ..2026-03-31 // 2026-03-31 | Webpagina vullen | Alle doelgroepen | ~ | webredactie | none // todo
na college van 24 maart | ~ | Collegebericht | College | ~ | Elly | none // todo
1 april | 2026-04-01 | Laatste check vragenlijst // Laatste check vragenlijst (Jeroen) | Wmo-consulenten | mail | Jeroen
wk 15 | W2026-15 | Wachtkamerscherm aan // Wachtkamerscherm aan (Marga) | Huisartsen en praktijkondersteuners // Huisartsen; praktijkondersteuners | scherm | Marga
do 16 apr | 2026-04-16 | Lancering in De Hoeksteen // Lancering in De Hoeksteen (Elly) | Mantelzorgers | bijeenkomst | Elly
do 16 apr | 2026-04-16 | Persbericht en foto // Persbericht en foto (Bas) | Pers | persbericht | Bas
do 16 apr | 2026-04-16 | Campagne social start // Campagne social start (bureau Haver) | Mantelzorgers | Facebook; Instagram | bureau Haver
17/4 t/m 30/4 | 2026-04-17..2026-04-30 | Bushokjes // Bushokjes (bureau Haver) | Mantelzorgers | poster | bureau Haver
eind april | E2026-04 | Mailing ondernemersvereniging // Mailing ondernemersvereniging (Marga) | Werkgevers | mail | Marga
mei | 2026-05 | Gastlessen ROC // Gastlessen ROC (Odion) | Jonge mantelzorgers | gastles | Odion
mei | 2026-05 | Memo eerste weken // Memo eerste weken (Elly) | Gemeenteraad | memo | Elly
2e week mei // 2e week | 2026-05-08..2026-05-14 // 2026-05-04..2026-05-10 // 2026-05-11..2026-05-17 | Column ervaringsverhaal 1 // Column ervaringsverhaal 1 (Bas) | Mantelzorgers | De Stem | Bas
28.05 | 2026-05-28 | Lunch mantelzorgvriendelijk werken // Lunch mantelzorgvriendelijk werken (Marga) | Werkgevers | lunch | Marga
mei/juni | 2026-05..2026-06 | Standje op de markt // Standje op de markt (vrijwilligers) | Mantelzorgers | markt | vrijwilligers
vr 12 juni | 2026-06-12 | Uitje eerste 25 deelnemers // Uitje eerste 25 deelnemers (Odion) | Mantelzorgers | uitje | Odion
half juni | M2026-06 | Column ervaringsverhaal 2 // Column ervaringsverhaal 2 (Bas) | Mantelzorgers | De Stem | Bas
eind Q2 | E2026-06 // 2026-06 | Tussenrapportage // Tussenrapportage (Elly) | Gemeenteraad | RIB | Elly
juli | 2026-07 | vakantiekaart aan alle deelnemers // vakantiekaart aan alle deelnemers (Jeroen) | ~ | ~ | Jeroen
zomer | 2026-06..2026-08 | rustig aan, wel de website bijhouden // rustig aan, wel de website bijhouden (webredactie) | ~ | ~ | webredactie
week 36 | W2026-36 | hervatten social campagne // hervatten social campagne (bureau Haver) | ~ | ~ | bureau Haver
di 15 sept | 2026-09-15 | terugkomavond consulenten // terugkomavond consulenten (Odion) | ~ | ~ | Odion
begin oktober | B2026-10 | column ervaringsverhaal 3 // column ervaringsverhaal 3 (Bas) | ~ | ~ | Bas
20 okt | 2026-10-20 | huisartsensymposium, wij hebben een stand // huisartsensymposium, wij hebben een stand (Marga) // huisartsensymposium | ~ | ~ | Marga
di 10 november (Dag van de Mantelzorg) // di 10 november | 2026-11-10 | verwenmiddag in De Hoeksteen // verwenmiddag in De Hoeksteen (Elly) | ~ | ~ | Elly
10/11 | 2026-11-10 | extra editie nieuwsbrief // extra editie nieuwsbrief (Jeroen) | ~ | ~ | Jeroen
eind november | E2026-11 | peiling onder mantelzorgers // peiling onder mantelzorgers (bureau Meetpunt) | ~ | ~ | bureau Meetpunt
uiterlijk 15 december | ..2026-12-15 // 2026-12-15 | eindrapport naar de raad // eindrapport naar de raad (Elly) | ~ | ~ | Elly
december | 2026-12 | bedankkaart // bedankkaart (Jeroen) | ~ | ~ | Jeroen
maandelijks | ~ | Nieuwsbrief Even adem | Mantelzorgers | ~ | Jeroen
om de week | ~ | Berichtje op intranet | Wmo-consulenten | ~ | Jeroen
per kwartaal | ~ | Overzicht aanvragen | College | ~ | Marga
`),
  goals: [
    { text: 'drie van de vijf mantelzorgers hebben in december 2026 van Even adem gehoord', level: 'knowledge' },
    { text: 'mantelzorgers vinden het normaal om de zorg af en toe uit handen te geven', level: 'attitude' },
    { text: '150 mantelzorgers vragen in 2026 een respijtdag aan', level: 'behaviour' },
  ],
  messages: { core: 'Zorgen voor een ander houd je beter vol als je af en toe even adem hebt' },
  phases: [
    {
      name: 'Voorbereiden',
      period: { start: '2026-01-01', end: '2026-03-31' },
      milestone: 'alle consulenten getraind',
    },
    { name: 'Lanceren', period: { start: '2026-04-01', end: '2026-06-30' }, milestone: 'start campagne 16 april' },
    { name: 'Volhouden', period: { start: '2026-07-01', end: '2026-12-31' }, milestone: '150 aanvragen' },
  ],
  sections: [
    { title: 'Samenvatting', kind: oneOf('context', 'occasion', 'readingGuide', 'other') },
    { title: 'Achtergrond', kind: oneOf('context', 'occasion') },
    { title: 'Doelen en doelgroepen', kind: oneOf('goals', 'audiences') },
    { title: 'Kernboodschap', kind: 'message' },
    { title: 'Fasering', kind: 'phases' },
    { title: 'Planning per fase', kind: oneOf('calendar', 'phases') },
    { title: 'Fase 1 Voorbereiden (jan – mrt)', kind: oneOf('calendar', 'phases', 'other'), optional: true },
    { title: 'Fase 2 Lanceren (apr – jun)', kind: oneOf('calendar', 'phases', 'other'), optional: true },
    { title: 'Fase 3 Volhouden (jul – dec)', kind: oneOf('calendar', 'phases', 'other'), optional: true },
    { title: 'Organisatie en overleg', kind: 'organisation' },
    { title: 'Kosten', kind: 'budget' },
    { title: 'Risico’s', kind: oneOf('other', 'conditions', 'context') },
    { title: 'Evaluatie', kind: 'evaluation' },
    { title: 'Bijlage: vragen en antwoorden voor het KCC', kind: oneOf('appendix', 'other') },
  ],
  effort: [
    { role: 'Marga Pol projectleider', hoursPerWeek: 8 },
    { role: 'Jeroen Tak communicatieadviseur', hoursPerWeek: 6 },
    { role: 'Bas Ruiter woordvoerder', hoursPerWeek: 1 },
  ],
  budget: [
    { label: 'Bureau Haver (campagne)', amountCents: 1150000 },
    { label: 'Drukwerk', amountCents: 275000 },
    { label: 'Bijeenkomsten', amountCents: 320000 },
    { label: 'Onvoorzien', amountCents: null },
  ],
};
