import { day, type Expected, noDate, oneOf, span } from '../expected.ts';

const told = (date: string, rest: string) => oneOf(`Op ${date} ${rest}`, rest);

export const verteldExpected: Expected = {
  programme: { name: 'Communicatieaanpak Dorp De Hoek' },
  activities: [
    { phrase: '29 mei 2027', when: day('2027-05-29'), title: 'Aankondiging van de start' },
    { phrase: '13 juni 2027', when: day('2027-06-13'), title: 'Bewonersavond' },
    {
      phrase: oneOf('7 september 2027', 'Op 7 september 2027'),
      when: day('2027-09-07'),
      title: told('7 september 2027', 'bespreekt het college het plan'),
    },
    {
      phrase: oneOf('5 oktober 2027', 'Op 5 oktober 2027'),
      when: day('2027-10-05'),
      title: told('5 oktober 2027', 'kan iedereen inspreken in de raadszaal'),
    },
    {
      phrase: oneOf('9 november 2027', 'Op 9 november 2027'),
      when: day('2027-11-09'),
      title: told('9 november 2027', 'stemt de raad over het plan'),
    },
    { phrase: 'Voorjaar 2028', when: span('2028-03-01', '2028-05-31'), title: 'Terugkoppeling' },
    { phrase: 'Zomer 2028', when: span('2028-06-01', '2028-08-31'), title: 'Feest op het plein' },
    { phrase: 'Week 1–2', when: noDate, title: 'Pagina op de website aanvullen' },
    { phrase: 'Week 1–2', when: noDate, title: "Foto's van het dorp maken" },
    { phrase: 'Maand 3–4', title: 'Bericht in de dorpsapp' },
    { phrase: 'Maand 3–4', title: '5 buren laten vertellen' },
  ],
};
