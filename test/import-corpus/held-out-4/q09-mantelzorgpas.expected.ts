import { type Expected, oneOf } from '../expected.ts';
import { rowsRead } from './reading.ts';

// Whether who does it stays behind the sentence as well as beside it is a matter of taste.
const withBrackets = (source: string) =>
  rowsRead(source).map((row) => ({
    ...row,
    title: typeof row.title === 'string' ? oneOf(...waysToEnd(row.title)) : row.title,
  }));
const waysToEnd = (title: string) => [title.replace(/ \([^)]*\)$/, ''), title];

export const mantelzorgpasExpected: Expected = {
  programme: {
    name: oneOf('Mantelzorgpas: wie hoort wat wanneer', 'Mantelzorgpas'),
    client: null,
    documentDate: '2027-05-03',
  },
  activities: withBrackets(`
wo 12 mei | 2027-05-12 | klankbordgroep leest de brief mee (Aafke) | ~ | ~ | Aafke // klankbordgroep; Aafke | none
eind mei | E2027-05 | teksten voor de website klaar (Sieb, afgerond) | ~ | ~ | Sieb | done
1 juni | 2027-06-01 | mail aan huisartsen en praktijkondersteuners met de aanvraagkaart (Aafke en Sieb) | ~ | ~ | Aafke; Sieb | none
10 t/m 24 juni | 2027-06-10..2027-06-24 | steunpunt belt alle bekende mantelzorgers (vrijwilligers) | ~ | ~ | vrijwilligers | none
week 26 | W2027-26 | artikel in de wijkkrant (Sieb) | ~ | ~ | Sieb | none
1 juli | 2027-07-01 | aanvragen open, bericht op Facebook en website (Sieb) | ~ | ~ | Sieb | none
medio augustus | M2027-08 | herinneringsbrief aan mantelzorgers zonder pas (Aafke) | ~ | ~ | Aafke | none
zodra er 500 passen zijn aangevraagd | - | taart op het steunpunt en een foto in de krant (wethouder) | ~ | ~ | wethouder | none
1 sept | 2027-09-01 | eerste pas uitgereikt op de markt (wethouder, Aafke) | ~ | ~ | wethouder; Aafke | none
Daarna elke maand // elke maand | ~ | een verhaal van een gebruiker op Instagram // een verhaal van een gebruiker op Instagram (Sieb) // Daarna elke maand een verhaal van een gebruiker op Instagram (Sieb) | ~ | ~ | Sieb | none
`),
  audiences: [
    { name: 'Mantelzorgers', ring: 'cothink', channels: ['brief', 'steunpunt', 'wijkkrant'] },
    { name: 'Huisartsen en praktijkondersteuners', ring: 'cowork', channels: ['nieuwsbrief', 'bezoek'] },
    { name: 'Thuiszorgorganisaties', ring: 'cowork', channels: ['overleg'] },
    { name: 'Inwoners', ring: 'informed', channels: ['wijkkrant'] },
  ],
  messages: { core: 'U zorgt voor een ander, wij zorgen dat u even weg kunt.' },
  phases: [],
  budget: [],
  evaluation: [
    'In november 2027 tellen we de passen en vragen we twintig mantelzorgers wat de pas hun heeft gebracht.',
  ],
  sections: [
    { title: 'Mantelzorgpas: wie hoort wat wanneer', kind: oneOf('other', 'calendar', 'context'), optional: true },
    { title: 'Waar het om gaat', kind: oneOf('context', 'occasion') },
    { title: 'Onze drie zinnen', kind: 'message' },
    { title: 'Doelgroepen', kind: 'audiences' },
    { title: 'Kalender', kind: 'calendar' },
    { title: 'Mei', kind: 'calendar', optional: true },
    { title: 'Juni', kind: 'calendar', optional: true },
    { title: 'Juli en augustus', kind: 'calendar', optional: true },
    { title: 'September', kind: 'calendar', optional: true },
    { title: 'Wie is er wanneer met verlof', kind: oneOf('organisation', 'other', 'appendix') },
    { title: 'Terugkijken', kind: 'evaluation' },
  ],
};
