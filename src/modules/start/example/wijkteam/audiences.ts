import type { Audience } from '#kernel/plan.ts';
import { audience } from '../rows.ts';

export const audiences: Audience[] = [
  audience({
    name: 'Wijkteamleden', category: 'Intern', side: 'internal', primary: true, primaryReason: 'Zij zijn straks het gezicht van de wijk.', ring: 'cowork', roles: ['uitvoerder'],
    channels: ['Teamoverleg'], profile: 'Veertien mensen uit vier organisaties.', approach: 'Elke week samen aan tafel.', size: 14, attitude: 1, influence: 4, interest: 5, languageLevel: 'B1',
  }),
  audience({
    name: 'Wethouder en college', category: 'Intern', side: 'internal', primary: false, ring: 'codecide', roles: ['beslisser'], channels: ['Staf'],
    profile: 'Willen snel resultaat laten zien.', approach: 'Kort verslag met één verhaal uit de wijk.', size: 6, attitude: 2, influence: 5, interest: 3, maxSilenceDays: 45, languageLevel: 'B2',
  }),
  audience({
    name: 'Gemeenteraad Peelrand', category: 'Intern', side: 'internal', primary: false, ring: 'informed', roles: ['beïnvloeder'], channels: ['Raadsbrief'],
    size: 27, attitude: 0, influence: 4, interest: 3, maxSilenceDays: 300, languageLevel: 'B1',
  }),
  audience({
    name: 'Bewoners van De Meander', category: 'Extern', side: 'external', primary: true, primaryReason: 'Voor hen is het wijkteam er.', ring: 'informed', desiredRing: 'cothink', roles: ['gebruiker'],
    channels: ['Wijkkrant', 'Inloop'], profile: 'Ongeveer 3.100 huishoudens. Veel jonge gezinnen en veel ouderen.', approach: 'Mensen uit de wijk vertellen het zelf.',
    size: 6800, attitude: 0, influence: 2, interest: 2, maxSilenceDays: 45, area: 'De Meander', languageLevel: 'A2',
  }),
  audience({
    name: 'Huisartsen en wijkverpleging', category: 'Extern', side: 'external', primary: true, ring: 'cowork', roles: ['beïnvloeder'], channels: ['Mail', 'Lunchgesprek'],
    profile: 'Twee praktijken en één thuiszorgteam.', approach: 'Eén telefoonnummer dat altijd werkt.', size: 22, attitude: -1, influence: 4, interest: 4, maxSilenceDays: 40, resistance: 'Eerdere nummers werden niet opgenomen.', languageLevel: 'B2',
  }),
  audience({
    name: 'Scholen en verenigingen', category: 'Extern', side: 'external', primary: false, ring: 'cothink', roles: ['beïnvloeder'], channels: ['Mail'],
    size: 35, attitude: null, influence: 2, interest: 3, maxSilenceDays: 120, languageLevel: 'B1',
  }),
];
