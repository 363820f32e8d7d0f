import type { Audience } from '#kernel/plan.ts';
import type { DatesAround } from '../dates-around.ts';
import { audience } from '../rows.ts';

/** Thirteen groups in three families. */
export const audiences = (dates: DatesAround): Audience[] => [...inProgramme, ...inside, ...outside, clients(dates), ...public_];

const inProgramme: Audience[] = [
  audience({
    name: 'Opdrachtgevers', category: 'Programma', side: 'internal', primary: true, primaryReason: 'Zij hakken de knopen door.', ring: 'codecide', roles: ['beslisser'],
    channels: ['Overleg', 'Presentatie'], profile: 'Zeven directeuren. Druk, zakelijk, willen geen verrassingen.', approach: 'Vooraf bellen, dan pas op papier.',
    accent: 'Eén besluit, zeven keer hetzelfde verhaal.', size: 7, attitude: 2, influence: 5, interest: 5, speaker: 'Programmamanager', languageLevel: 'C1',
  }),
  audience({
    name: 'Werkgroepen', category: 'Programma', side: 'internal', primary: true, ring: 'cowork', roles: ['uitvoerder'], channels: ['Bijpraatmail', 'Themabijeenkomst'],
    profile: 'Inkopers, juristen en beleidsmensen die de stukken schrijven.', approach: 'Kort en vast ritme. Laat zien wat andere groepen doen.',
    accent: 'De onderdelen passen bij elkaar. Stem af voordat je naar buiten gaat.', size: 60, attitude: 1, influence: 3, interest: 5, languageLevel: 'B2',
  }),
  audience({
    name: 'Managers sociaal domein', category: 'Programma', side: 'internal', primary: true, ring: 'cowork', roles: ['beïnvloeder'], channels: ['Bijpraatmail', 'Overleg'],
    profile: 'Geven het verhaal door aan hun team. Hebben weinig tijd.', approach: 'Uitleg die ze zo kunnen doorvertellen.',
    accent: 'Jij vertelt het je team. Wij leveren de woorden.', size: 21, attitude: 0, influence: 4, interest: 4, interests: 'Rust in het team, geen wachtlijsten.', languageLevel: 'B2',
  }),
  audience({
    name: 'Communicatieadviseurs', category: 'Programma', side: 'internal', primary: false, ring: 'cowork', roles: ['uitvoerder'], channels: ['Mail', 'Toolkit'],
    profile: 'Eén per gemeente, vaak een dag per week.', approach: 'Kant-en-klare teksten, ruim op tijd.',
    accent: 'Eén verhaal, jouw gemeente in beeld.', size: 9, attitude: 2, influence: 2, interest: 4, languageLevel: 'B2',
  }),
];

const inside: Audience[] = [
  audience({
    name: 'Medewerkers toegang en beleid', category: 'Intern', side: 'internal', primary: true, primaryReason: 'Zij krijgen straks de vragen.', ring: 'cowork', roles: ['uitvoerder', 'gebruiker'],
    channels: ['Bijpraatmail', 'Uitleg op locatie'], profile: 'Consulenten en beleidsmedewerkers. Zagen eerder plannen komen en gaan.', approach: 'Langskomen. Vragen eerst, plannen daarna.',
    accent: 'Jouw werk verandert. Je leest het hier eerder dan in de krant.', size: 340, attitude: -1, influence: 3, interest: 4,
    resistance: 'Bang voor meer papierwerk.', languageLevel: 'B1',
  }),
  audience({
    name: 'Colleges van B en W', category: 'Intern', side: 'internal', primary: true, ring: 'codecide', roles: ['beslisser'], channels: ['Raadsbrief', 'Besluit'],
    profile: 'Zeven colleges met elk een eigen tempo.', approach: 'Via de wethouder zorg en de managers.', accent: 'Samen houden we goede hulp betaalbaar.',
    size: 35, attitude: 1, influence: 5, interest: 4, maxSilenceDays: 110, speaker: 'Wethouders', languageLevel: 'B2',
  }),
  audience({
    name: 'Gemeenteraden', category: 'Intern', side: 'internal', primary: true, ring: 'cothink', roles: ['beïnvloeder'], channels: ['Raadsbrief', 'Bijeenkomst'],
    profile: 'Zeven raden, ongeveer 190 leden. Willen weten wat het kost en wat inwoners merken.', approach: 'Via de griffies. Vroeg, kort en zonder jargon.',
    accent: 'U houdt grip: dit besluit u zelf, dit doen we samen.', size: 190, attitude: 0, influence: 4, interest: 3, maxSilenceDays: 56, speaker: 'Wethouders', languageLevel: 'B1',
  }),
];

const outside: Audience[] = [
  audience({
    name: 'Aanbieders', category: 'Extern', side: 'external', primary: true, primaryReason: 'Zonder aanbieders geen hulp.', ring: 'cowork', roles: ['leverancier'],
    channels: ['Nieuwsbrief', 'Bijeenkomst', 'Aanbestedingssite'], profile: 'Grote instellingen en eenpitters door elkaar.', approach: 'Eerlijk over regels en geld. Niemand krijgt eerder informatie dan een ander.',
    accent: 'Eerlijke regels, op tijd bekend. Denk mee over betere hulp.', size: 410, attitude: 0, influence: 4, interest: 5, maxSilenceDays: 60, languageLevel: 'B2',
  }),
  audience({
    name: 'Verwijzers', category: 'Extern', side: 'external', primary: true, ring: 'informed', desiredRing: 'cowork', roles: ['gebruiker', 'beïnvloeder'], channels: ['Nieuwsbrief'],
    profile: 'Huisartsen, wijkverpleegkundigen en scholen.', approach: 'Eén blad met: wat verandert er voor mij.', accent: 'U verwijst straks op één manier, in alle zeven gemeenten.',
    size: 480, attitude: null, influence: 3, interest: 2, maxSilenceDays: 30, languageLevel: 'B2',
  }),
  audience({
    name: 'Advies- en cliëntenraden', category: 'Extern', side: 'external', primary: false, ring: 'cothink', roles: ['beïnvloeder'], channels: ['Bijeenkomst', 'Stukken vooraf'],
    profile: 'Vrijwilligers met eigen ervaring. Lezen alles en onthouden alles.', approach: 'Stukken twee weken vooraf, en altijd vertellen wat er met hun advies gebeurde.',
    accent: 'Uw ervaring telt mee vóór het besluit, niet erna.', size: 70, attitude: -1, influence: 3, interest: 5, maxSilenceDays: 75, languageLevel: 'B1',
  }),
];

/** The group that chose silence stands alone: its dates move with today. */
const clients = (dates: DatesAround): Audience => audience({
  name: 'Cliënten en naasten', category: 'Extern', side: 'external', primary: true, primaryReason: 'Het gaat om hun hulp.', ring: 'informed', roles: ['gebruiker'],
  profile: 'Mensen die nu hulp krijgen, en wie voor hen zorgt.', approach: 'Pas na de gunning, dan persoonlijk: brief en spreekuur.',
  accent: 'Uw hulp stopt niet. Wij laten op tijd weten wat er verandert.', size: 5200, attitude: null, influence: 2, interest: 5, maxSilenceDays: 200, languageLevel: 'B1',
  chosenSilence: { until: dates.on(225), reason: 'Voor de gunning is er voor cliënten nog niets zeker. Onrust helpt niemand.' },
  notBefore: { when: dates.part('begin', 7), reason: 'Eerst moet vaststaan welke aanbieders blijven.' },
});

const public_: Audience[] = [
  audience({
    name: 'Inwoners', category: 'Extern', side: 'external', primary: false, ring: 'informed', roles: ['gebruiker'], channels: ['Gemeentepagina', 'Website'],
    profile: 'Iedereen die ooit hulp nodig kan hebben.', approach: 'Via de kanalen van de gemeenten, alleen bij echt nieuws.', accent: 'Goede hulp, ook later en dicht bij huis.',
    size: 168_000, attitude: 0, influence: 2, interest: 1, maxSilenceDays: 180, area: 'Zeven gemeenten in Maasduin', languageLevel: 'B1',
  }),
  audience({
    name: 'Pers', category: 'Extern', side: 'external', primary: false, ring: 'informed', roles: ['beïnvloeder'], channels: ['Persgesprek'],
    profile: 'Twee streekkranten en een omroep.', approach: 'Bijpraten bij mijlpalen. Zelf bellen als er iets misgaat.', accent: 'Wat verandert er, voor wie en wanneer.',
    size: 12, attitude: 0, influence: 3, interest: 2, maxSilenceDays: 180, speaker: 'Wethouders', languageLevel: 'B2',
  }),
];
