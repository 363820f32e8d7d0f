import type { Messages } from '#kernel/plan.ts';

/** The core message; the accents are a twist for whoever needs other words. */
export const messages: Messages = {
  sentence: 'Zeven gemeenten kopen samen hulp in, zodat goede zorg dichtbij blijft.',
  core: 'Zeven gemeenten kopen samen hulp in. Zo krijgt u overal in Maasduin goede zorg, en blijft die er ook voor wie na u komt. Uw hulp stopt niet. Wij laten op tijd weten wat er verandert.',
  short: 'Samen inkopen, dichtbij helpen.',
  slogan: 'Zorg die blijft',
  tone: 'Rustig, eerlijk en concreet. We zeggen ook wat we nog niet weten.',
  values: ['Dichtbij', 'Eerlijk', 'Op tijd'],
  accents: [
    { for: 'Opdrachtgevers', text: 'Eén besluit, zeven keer hetzelfde verhaal.' },
    { for: 'Werkgroepen', text: 'De onderdelen passen bij elkaar. Stem af voordat je naar buiten gaat.' },
    { for: 'Managers sociaal domein', text: 'Jij vertelt het je team. Wij leveren de woorden.' },
    { for: 'Communicatieadviseurs', text: 'Eén verhaal, jouw gemeente in beeld.' },
    { for: 'Medewerkers toegang en beleid', text: 'Jouw werk verandert. Je leest het hier eerder dan in de krant.' },
    { for: 'Colleges van B en W', text: 'Samen houden we goede hulp betaalbaar.' },
    { for: 'Gemeenteraden', text: 'U houdt grip: dit besluit u zelf, dit doen we samen.' },
    { for: 'Aanbieders', text: 'Eerlijke regels, op tijd bekend. Denk mee over betere hulp.' },
    { for: 'Verwijzers', text: 'U verwijst straks op één manier, in alle zeven gemeenten.' },
    { for: 'Advies- en cliëntenraden', text: 'Uw ervaring telt mee vóór het besluit, niet erna.' },
    { for: 'Cliënten en naasten', text: 'Uw hulp stopt niet. Wij laten op tijd weten wat er verandert.' },
    { for: 'Inwoners', text: 'Goede hulp, ook later en dicht bij huis.' },
  ],
  preferredWords: ['hulp', 'aanbieders', 'overstappen'],
  avoidedWords: [{ word: 'zorgconsumenten', instead: 'mensen die hulp krijgen' }, { word: 'transitie', instead: 'overstap' }],
};
