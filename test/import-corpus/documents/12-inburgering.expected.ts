import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const inburgeringExpected: Expected = {
  programme: {
    name: oneOf('Wet inburgering', 'Plan van aanpak communicatie Wet inburgering', 'communicatie Wet inburgering'),
    start: '2021-05-01',
    end: '2022-02-28',
    documentDate: '2021-05-03',
  },
  activities: [
    {
      phrase: '10 mei',
      when: day('2021-05-10'),
      title: oneOf('kick-off voor klantmanagers (online)', 'kick-off voor klantmanagers'),
    },
    { phrase: '27 mei', when: day('2021-05-27'), title: 'nieuwsbrief 1 aan alle medewerkers sociaal domein' },
    { phrase: 'eind juni', when: about('2021-06-25', '2021-06-15', '2021-06-30'), title: 'gesprekken met taalscholen' },
    {
      phrase: '6 september',
      when: day('2021-09-06'),
      title: oneOf('themapagina op intranet (Mo)', 'themapagina op intranet'),
    },
    {
      phrase: 'begin oktober',
      when: about('2021-10-05', '2021-10-01', '2021-10-15'),
      title: oneOf(
        'filmpje in vijf talen voor inburgeraars (Mo en Vluchtelingenwerk)',
        'filmpje in vijf talen voor inburgeraars',
      ),
    },
    {
      phrase: '18 november',
      when: day('2021-11-18'),
      title: 'werkconferentie',
      tasks: ['uitnodiging uiterlijk 1 oktober de deur uit', 'sprekers regelen'],
    },
    {
      phrase: 'medio december',
      when: about('2021-12-15', '2021-12-01', '2021-12-31'),
      title: 'brief aan alle inburgeraars die onder de oude wet vallen',
    },
    { phrase: '1 januari 2022', when: day('2022-01-01'), title: 'persbericht' },
    { phrase: '.. feb', when: span('2022-02-01', '2022-02-28'), title: 'terugblik met de colleges' },
  ],
  goals: [
    { text: 'Klantmanagers weten op 1 december 2021 precies wat hun nieuwe taak is.', level: 'knowledge' },
    { text: 'Inburgeraars begrijpen wat er van hen wordt verwacht.', level: oneOf('knowledge', 'attitude') },
    { text: 'Taalscholen melden zich aan voor de regionale aanbesteding.', level: 'behaviour' },
  ],
  sections: [
    { title: 'Inleiding', kind: oneOf('context', 'occasion', 'other') },
    { title: 'Wat willen we bereiken', kind: 'goals' },
    { title: 'Doelgroepen', kind: 'audiences' },
    { title: 'Boodschap', kind: 'message' },
    { title: 'Wat doen we wanneer?', kind: 'calendar' },
    { title: 'Randvoorwaarden', kind: 'conditions' },
    { title: 'Uren en geld', kind: oneOf('effort', 'budget') },
    { title: 'Mei en juni', kind: oneOf('calendar', 'other'), optional: true },
    { title: 'Najaar', kind: oneOf('calendar', 'other'), optional: true },
    { title: 'Winter', kind: oneOf('calendar', 'other'), optional: true },
  ],
  messages: { core: 'Vanaf de eerste dag meedoen.' },
  effort: [
    { role: 'regionale communicatieadviseur', hoursPerWeek: 16 },
    { role: 'lokale communicatieadviseur', hoursPerWeek: 2 },
  ],
};
