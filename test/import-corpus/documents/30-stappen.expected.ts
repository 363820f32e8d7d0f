import { day, type Expected, oneOf, span } from '../expected.ts';

const step = (number: number, name: string) => oneOf(name, `Stap ${number}: ${name}`);
const by = (title: string, who: string) => oneOf(title, `${title} (${who})`);

export const stappenExpected: Expected = {
  programme: { name: 'Meedenken over het Kerkplein' },
  activities: [
    { phrase: '22 mei 2027', when: day('2027-05-22'), title: step(1, 'wandeling over het plein') },
    { phrase: 'juni – augustus 2027', when: span('2027-06-01', '2027-08-31'), title: step(2, 'eerste schets') },
    { phrase: 'najaar 2027', when: span('2027-09-01', '2027-11-30'), title: step(3, 'schets op de markt') },
    {
      phrase: '8 maart 2027',
      when: day('2027-03-08'),
      title: by('mail met uitnodiging', 'Noor'),
      audiences: ['Ondernemers'],
      responsible: ['Noor'],
    },
    {
      phrase: '22 maart 2027',
      when: day('2027-03-22'),
      title: by('ontbijt in De Kroon', 'Noor en Bram'),
      audiences: ['Ondernemers'],
      responsible: ['Noor', 'Bram'],
    },
    {
      phrase: '12 april 2027',
      when: day('2027-04-12'),
      title: by('kraam op de markt', 'Bram'),
      audiences: ['Inwoners van Kerkdorp'],
    },
    {
      phrase: 'eind april 2027',
      when: span('2027-04-21', '2027-04-30'),
      title: by('poster in de etalages', 'Bram'),
      audiences: ['Inwoners van Kerkdorp'],
    },
    { phrase: '10 januari 2028', when: day('2028-01-10'), title: 'Persbericht' },
    { phrase: '10 januari 2028', when: day('2028-01-10'), title: 'Bericht in de gemeenteapp' },
    { phrase: 'Februari 2028', when: span('2028-02-01', '2028-02-29'), title: 'Bouwbord bij de kerk' },
  ],
};
