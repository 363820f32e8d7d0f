import { day, type Expected, oneOf } from '../expected.ts';

export const weekschemaExpected: Expected = {
  programme: { name: 'Contentplan Huis van de Buurt' },
  activities: [
    { phrase: 'Maandag', rrule: 'BYDAY=MO', title: oneOf('bericht op Facebook', 'nieuws uit het huis') },
    { phrase: 'Donderdag', rrule: 'BYDAY=TH', title: oneOf('story op Instagram', 'vraag van de week') },
    { phrase: 'Ma', title: 'Waarom dit huis er komt', channels: ['LinkedIn'], responsible: ['Fenna'], status: 'todo' },
    { phrase: 'Wo', title: 'Zo ziet het eruit', channels: ['Nieuwsbrief'], responsible: ['Job'], status: 'todo' },
    {
      phrase: '4 oktober 2027',
      when: day('2027-10-04'),
      title: 'Opening',
      audiences: ['Buurtbewoners'],
      responsible: ['Job'],
      tasks: ['Taart bestellen (Job)'],
    },
    {
      phrase: '12 oktober 2027',
      when: day('2027-10-12'),
      title: 'Open dag',
      audiences: ['Ouders'],
      responsible: ['Fenna'],
      tasks: ['Rooster maken (Fenna)'],
    },
    { phrase: '20 september 2027', when: day('2027-09-20'), title: 'Uitnodiging versturen', responsible: ['Fenna'] },
    { phrase: '27 september 2027', when: day('2027-09-27'), title: 'Herinnering versturen', responsible: ['Job'] },
  ],
  phases: [],
};
