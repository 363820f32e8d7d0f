import { day, type Expected, oneOf, span } from '../expected.ts';

export const alineasExpected: Expected = {
  programme: { documentDate: '2026-12-18', owner: null },
  activities: [
    {
      phrase: '14 januari 2027',
      when: day('2027-01-14'),
      title: 'Aftrap met aanbieders',
      audiences: ['aanbieders'],
      responsible: ['Sietske'],
    },
    {
      phrase: 'Begin maart 2027',
      when: span('2027-03-01', '2027-03-10'),
      title: 'Webinar over inschrijven',
      audiences: ['kleine aanbieders'],
      responsible: ['inkoopteam'],
    },
    {
      phrase: 'Mei t/m juli 2027',
      when: span('2027-05-01', '2027-07-31'),
      title: 'Vragenloket open',
      audiences: ['aanbieders'],
      responsible: ['inkoopteam'],
    },
    {
      phrase: 'Eind september 2027',
      when: span('2027-09-21', '2027-09-30'),
      title: 'Brief over de nieuwe contracten',
      audiences: ['cliënten'],
      responsible: ['Sietske'],
    },
  ],
  goals: [
    { text: 'Kleine aanbieders weten hoe zij kunnen inschrijven.', level: 'knowledge' },
    { text: 'Aanbieders ervaren een eerlijke procedure.', level: oneOf('attitude', 'feeling') },
  ],
  sections: [
    { title: 'Waarom', kind: oneOf('occasion', 'context') },
    { title: 'Wat willen we bereiken', kind: 'goals' },
    { title: 'Kalender', kind: 'calendar' },
    { title: 'Risico’s', kind: oneOf('other', 'conditions', 'context') },
  ],
};
