import { day, type Expected, noDate, oneOf, span } from '../expected.ts';

const [q3, q4] = [span('2027-07-01', '2027-09-30'), span('2027-10-01', '2027-12-31')];
const later = span('2029-01-01', '2031-12-31');

export const uitgeschrevenExpected: Expected = {
  programme: { name: 'Communicatieplan Groene Singel', client: 'gemeente Oosterdam', start: null, end: null },
  activities: [
    { phrase: 'Week 1-2', when: noDate, title: 'Brief aan bewoners schrijven', status: 'done' },
    { phrase: 'Week 1-2', when: noDate, title: 'Pagina voor de website maken', status: 'done' },
    { phrase: 'Week 3-4', when: noDate, title: 'Bezorgen laten begroten', status: 'todo' },
    { phrase: 'Week 3-4', when: noDate, title: 'Vertaling nakijken', status: 'todo' },
    {
      phrase: 'Week 5',
      when: noDate,
      title: oneOf('bezorgen', 'Brief in de bus'),
      tasks: oneOf(['Brief in de bus'], []),
    },
    { phrase: '3 maart 2027', when: day('2027-03-03'), title: 'Brief aan alle bewoners van de Singel' },
    {
      phrase: 'april 2027',
      when: span('2027-04-01', '2027-04-30'),
      title: 'Fase 1.1 Bomen tellen met de buurt',
      status: 'done',
    },
    {
      phrase: 'april 2027',
      when: span('2027-04-01', '2027-04-30'),
      title: 'Fase 1.2 Uitkomst op de website',
      status: 'done',
    },
    { phrase: 'Q3 2027', when: q3, title: 'Oproep in de schoolkrant', status: 'todo' },
    { phrase: 'Q3 2027', when: q3, title: 'Plantdag met groep 7', status: 'todo' },
    { phrase: 'Q4 2027', when: q4, title: "Foto's van de bomen op de website", status: 'todo' },
    { phrase: 'Q4 2027', when: q4, title: 'Kaart aan alle deelnemers', status: 'todo' },
    {
      phrase: 'februari',
      when: span('2028-02-01', '2028-02-29'),
      title: oneOf('Terugblik met de school februari', 'Terugblik met de school'),
    },
    { phrase: 'vanaf juni', title: oneOf('Picknick onder de bomen vanaf juni', 'Picknick onder de bomen') },
    { phrase: '2029-2031', when: later, title: 'De buurt krijgt elk jaar een kaart met de groei van de bomen' },
    { phrase: '2029-2031', when: later, title: 'Het wijkteam nodigt nieuwe bewoners uit' },
  ],
};
