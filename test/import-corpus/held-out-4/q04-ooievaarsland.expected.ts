import { type Expected, oneOf, span } from '../expected.ts';
import { rowsRead } from './reading.ts';

// A bar has no words for its time: any way to name its first and its last month is as good.
const bar = (from: string, to: string) =>
  from === to
    ? oneOf(from, `${from} 2028`)
    : oneOf(
        ...['–', '-', ' – ', ' - ', ' t/m ', ' tot en met ', '/', ', '].flatMap((mark) => [
          `${from}${mark}${to}`,
          `${from}${mark}${to} 2028`,
        ]),
        from,
      );
const WHOLE = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun'].join(', ');

const bars = rowsRead(`
jan | 2028-01..2028-06 | Bijpraatmail programmateam
feb | 2028-02 | Webpagina vullen
mrt | 2028-03..2028-04 | Marktconsultatie
apr | 2028-04..2028-05 | Ronde langs de zes raden
jun | 2028-06 | Publicatie van de uitvraag
`);
const [mail, page, market, round, launch] = bars;

const rows = rowsRead(`
20 juni 2028 | 2028-06-20 | Uitleg bij de uitvraag | Zorgaanbieders | webinar; nota van inlichtingen | Evi (contractmanager); Ruben // Evi; Ruben | none | Inkoopteam
eind augustus | E2028-08 | Herinnering inschrijven | Zorgaanbieders | nieuwsbrief | Ruben | none | Inkoopteam
wk 40 of 41 | W2028-40..W2028-41 | Voorlopige gunning | Zorgaanbieders | brief; telefoontje bij afwijzing | Evi | none | Portefeuillehouders
half september | M2028-09 | Stand van de inschrijvingen | Gemeenteraden | raadsinformatiebrief | Liesel | none | Colleges
na de gunning, nog voor het persbericht | ~ | Uitkomst gunning | Gemeenteraden; Adviesraden | memo | Liesel | none | Colleges
begin november | B2028-11 | Aankondiging | Cliënten en hun mantelzorgers // Cliënten; hun mantelzorgers | brief | Consulenten | none | De eigen gemeente
uiterlijk 1 december | ..2028-12-01 | Wie wordt mijn begeleider | Cliënten en hun mantelzorgers // Cliënten; hun mantelzorgers | brief; huisbezoek waar nodig | Consulenten; nieuwe aanbieder | none | De eigen gemeente
4, 11 en 18 december | 2028-12-04..2028-12-18 | Inloopspreekuren | Cliënten en hun mantelzorgers // Cliënten; hun mantelzorgers | spreekuur in elk gemeentehuis | Cliëntondersteuners | none | De eigen gemeente
`);

export const ooievaarslandExpected: Expected = {
  programme: {
    name: oneOf(
      'Samen inkopen, samen uitleggen',
      'regionale inkoop Wmo van de zes gemeenten in Ooievaarsland',
      'Communicatiestrategie regionale inkoop Wmo van de zes gemeenten in Ooievaarsland',
    ),
    start: '2028-01-01',
    end: '2028-12-31',
    documentDate: '2027-11-09',
  },
  activities: [
    ...(mail ? [{ ...mail, phrase: oneOf(...bar('jan', 'jun').oneOf, WHOLE) }] : []),
    ...(page ? [{ ...page, phrase: bar('feb', 'feb') }] : []),
    ...(market ? [{ ...market, phrase: bar('mrt', 'apr') }] : []),
    ...(round ? [{ ...round, phrase: bar('apr', 'mei') }] : []),
    ...(launch ? [{ ...launch, phrase: bar('jun', 'jun') }] : []),
    ...rows,
  ],
  goals: [
    { text: 'aanbieders de uitvraag begrijpen en zich op tijd inschrijven' },
    {
      text: 'raadsleden zich gehoord voelen voordat zij besluiten',
      level: oneOf<'feeling' | 'attitude'>('feeling', 'attitude'),
    },
    { text: 'cliënten uiterlijk 1 december weten wie hun begeleider wordt', level: 'knowledge' },
  ],
  audiences: [
    {
      name: oneOf('Portefeuillehouders (zes wethouders)', 'Portefeuillehouders'),
      ring: 'codecide',
      channels: ['overleg', 'memo'],
    },
    { name: 'Gemeenteraden', ring: 'codecide', channels: ['raadsinformatiebrief', 'themabijeenkomst'] },
    { name: 'Contractmanagers van de gemeenten', ring: 'cowork', channels: ['werkgroep'] },
    { name: 'Consulenten Wmo', ring: 'cowork', channels: ['teamoverleg', 'kennisbank'] },
    { name: 'Zorgaanbieders', ring: 'cothink', channels: ['marktconsultatie', 'nieuwsbrief'] },
    { name: 'Adviesraden', ring: 'cothink', channels: ['vergadering'] },
    { name: 'Cliënten en hun mantelzorgers', ring: 'informed', channels: ['brief', 'cliëntondersteuner'] },
    { name: 'Inwoners', ring: 'informed', channels: ['huis-aan-huisblad'] },
  ],
  messages: {
    values: ['eerlijk', 'vroeg', 'in gewone woorden'],
  },
  phases: [
    { name: 'Voorbereiden', period: span('2028-01-01', '2028-02-29') },
    { name: 'Gesprek met de markt', period: span('2028-03-01', '2028-05-31') },
    { name: 'Uitvragen en gunnen', period: span('2028-06-01', '2028-10-31') },
    { name: 'Overdragen aan de uitvoering', period: span('2028-11-01', '2028-12-31') },
  ],
  effort: [
    { role: 'Regiocommunicatieadviseur', hoursPerWeek: 16 },
    { role: 'Contentmaker', hoursPerWeek: 8 },
    { role: 'Lokale communicatieadviseurs', hoursPerWeek: 2 },
  ],
  budget: [],
  evaluation: ['Elk kwartaal peilt het programmateam bij tien aanbieders of zij weten waar zij aan toe zijn.'],
  sections: [
    { title: 'Leeswijzer', kind: 'readingGuide' },
    { title: '1 Waarom', kind: oneOf('occasion', 'context', 'goals') },
    { title: '2 Met wie', kind: 'audiences' },
    { title: 'Meebeslissen', kind: 'audiences', optional: true },
    { title: 'Meewerken', kind: 'audiences', optional: true },
    { title: 'Meedenken', kind: 'audiences', optional: true },
    { title: 'Meeweten', kind: 'audiences', optional: true },
    { title: '3 Wat we zeggen', kind: 'message' },
    { title: '4 Wanneer', kind: 'calendar' },
    { title: 'Overzicht eerste halfjaar 2028', kind: oneOf('calendar', 'phases'), optional: true },
    { title: 'Communicatiekalender vanaf de uitvraag', kind: 'calendar' },
    { title: '5 Stappen op weg naar de contracten', kind: oneOf('phases', 'calendar') },
    { title: '6 Wie doet wat', kind: oneOf('organisation', 'effort') },
    { title: '7 Volgen en bijsturen', kind: 'evaluation' },
  ],
};
