import type { Agreement, BudgetLine, EffortLine, EvaluationMoment, Phase, Role } from '#kernel/plan.ts';
import type { DatesAround } from '../dates-around.ts';

export const phases = ({ span }: DatesAround): Phase[] => [
  { name: '1. Beschrijven', period: span(-6, -1), accent: 'Vooral binnen het programma en met aanbieders.', milestone: 'Beschrijvingen van hulp klaar' },
  { name: '2. Prijzen en besluiten', period: span(0, 2), accent: 'Bestuur voorbereiden, medewerkers en verwijzers meenemen.', milestone: 'Colleges kiezen het inkoopplan' },
  { name: '3. Aanbesteden', period: span(3, 7), accent: 'Vrijwel alles gaat over en naar aanbieders.', milestone: 'Gunning' },
  { name: '4. Overstappen', period: span(8, 13), accent: 'Nu zijn cliënten, verwijzers en inwoners aan de beurt.', milestone: 'Nieuwe contracten gaan in' },
];

export const roles: Role[] = [
  { name: 'Programmamanager', who: ['Ruud Janssen'], does: 'Bewaakt de planning en schrijft de bijpraatmail.' },
  { name: 'Communicatieadviseur', who: ['Fenna Verhoeven'], does: 'Maakt het plan, bewaakt stiltes en de volgorde.' },
  { name: 'Redacteur', who: ['Samira El Idrissi'], does: 'Schrijft nieuwsbrieven en berichten.' },
  { name: 'Lokale adviseurs', does: 'Eén per gemeente. Zetten het verhaal op de eigen kanalen.' },
  { name: 'Wethouders', does: 'Spreken met raden, colleges en pers.' },
];

export const effort = ({ span }: DatesAround): EffortLine[] => [
  { role: 'Communicatieadviseur', hoursPerWeek: 12, period: span(-6, 2) },
  { role: 'Communicatieadviseur', hoursPerWeek: 8, period: span(3, 13) },
  { role: 'Redacteur', hoursPerWeek: 16, period: span(-6, 13) },
  { role: 'Lokale adviseurs', hoursPerWeek: 2, period: null },
];

export const budget: BudgetLine[] = [
  { label: 'Bijeenkomsten', amountCents: 1_200_000, committedCents: 610_000, spentCents: 385_000, note: 'Zaal, tolk en koffie', carrier: 'Regio Maasduin' },
  { label: 'Presentatie en film', amountCents: 750_000, committedCents: 820_000, spentCents: 220_000, note: 'De film werd langer dan gedacht', carrier: 'Regio Maasduin' },
  { label: 'Drukwerk en vertalingen', amountCents: 400_000, committedCents: 0, spentCents: 0, note: 'Pas in de laatste fase', carrier: 'Gemeenten' },
  { label: 'Peilingen', amountCents: 300_000, committedCents: 300_000, spentCents: 150_000, note: null, carrier: 'Regio Maasduin' },
  { label: 'Onvoorzien', amountCents: 200_000, note: null },
];

export const evaluation = ({ rhythm, typed, part, day }: DatesAround): EvaluationMoment[] => [
  { when: rhythm('per kwartaal'), how: 'Korte peiling onder alle groepen en een rapport van één bladzijde. Het team bespreekt dat binnen twee weken.' },
  { when: day(-50), how: 'Tussenstand met de opdrachtgevers: wat werkt, wat niet.' },
  { when: part('eind', 7), how: 'Terugblik op de aanbesteding met aanbieders.' },
  { when: typed('nog te bepalen'), how: 'Eindgesprek met de cliëntenraden.' },
];

export const agreements: Agreement[] = [
  { partner: 'Gemeenten', text: 'Teksten van het programma gaan eerst twee werkdagen naar de lokale adviseurs.' },
  { partner: 'Gemeenten', text: 'Een gemeente past een tekst aan voor eigen inwoners, niet voor aanbieders.' },
  { partner: 'Wethouders', text: 'De wethouder van Berkenaar staat de pers te woord. De anderen verwijzen door.' },
  { partner: null, text: 'Medewerkers horen nieuws eerder dan of tegelijk met de buitenwereld.' },
];
