import { day, type Expected, noDate } from '../expected.ts';

export const aftelkalenderExpected: Expected = {
  programme: { name: 'Buurtmarkt De Wal' },
  activities: [
    { phrase: 'Drie weken vooraf', when: noDate, title: 'Vraag de scholen om mee te doen' },
    { phrase: 'Drie weken vooraf', when: noDate, title: 'Maak een bericht voor de wijkapp' },
    { phrase: 'Een week op voorhand', when: noDate, title: 'Hang posters op bij de winkels' },
    {
      phrase: 'Een week op voorhand',
      when: noDate,
      title: 'Als er nog plekken over zijn, volgt een oproep op de radio',
    },
    { phrase: 'Dag 0', when: noDate, title: 'Kramen uitzetten', responsible: ['Buurtteam'] },
    { phrase: 'Dag 0', when: noDate, title: "Foto's maken", responsible: ['Sanne'] },
    { phrase: 'Dag erna', when: noDate, title: 'Stuur een bedankje aan de vrijwilligers' },
    { phrase: 'Ma', when: day('2027-10-04'), title: 'Waarom een buurtmarkt', status: 'done' },
    { phrase: 'Do', when: day('2027-10-07'), title: 'Maak kennis met de bakker', status: 'todo' },
    { phrase: 'Di', when: day('2027-10-05'), title: 'vraag van de week', status: null },
    { phrase: 'Vr', when: day('2027-10-08'), title: 'foto van de week', status: null },
    { phrase: 'Wo', when: day('2027-10-13'), title: 'Zo kom je er', status: 'todo' },
  ],
  goals: [],
  phases: [],
};
