export const copy = {
  mail: {
    kind: 'Uitnodiging',
    subject: (owner: string) => `${owner} nodigt je uit voor Eenstemmig`,
    preheader: 'De link in deze mail werkt één keer, twee weken lang.',
    colleague: (values: { by: string; owner: string }) =>
      `${values.by} nodigt je uit om bij ${values.owner} mee te werken in Eenstemmig.`,
    partner: (values: { by: string; owner: string; programme: string; organisation: string }) =>
      `${values.by} van ${values.owner} nodigt je uit om namens ${values.organisation} mee te doen aan het programma ${values.programme}.`,
    what: 'In Eenstemmig staan het communicatieplan en de kalender van het programma.',
    term: 'De link werkt één keer en is twee weken geldig. Hij is alleen voor jou: stuur deze mail niet door.',
    button: 'Uitnodiging bekijken',
    footer: (owner: string) =>
      `Je krijgt deze mail omdat iemand van ${owner} je uitnodigde. Ken je die niet? Doe dan niets.`,
  },
  pending: {
    title: 'Open uitnodigingen',
    invited: 'Uitgenodigd',
    until: 'Geldig tot en met',
    over: 'verlopen',
    actions: 'Acties',
    withdraw: 'Intrekken',
    withdrawOf: (who: string) => `Intrekken: ${who}`,
    again: 'Opnieuw mailen',
    againOf: (who: string) => `Opnieuw mailen: ${who}`,
    newLink: 'Nieuwe link maken',
    newLinkOf: (who: string) => `Nieuwe link maken: ${who}`,
  },
  made: {
    title: 'De uitnodiging is gemaakt',
    newTitle: 'Er is een nieuwe link gemaakt',
    lead: (who: string) => `Voor ${who}. De link werkt één keer en is twee weken geldig.`,
    byHand: 'Er is geen mailserver: geef deze link zelf door.',
    again: 'De vorige link werkt niet meer. Er is geen mailserver: geef deze link zelf door.',
    once: 'Kopieer de link nu en geef hem alleen aan deze persoon. Wie de link heeft, kan de uitnodiging aannemen. We laten hem maar één keer zien.',
  },
  nameless: {
    text: 'Vul eerst je eigen naam en de naam van je organisatie in. Die ziet wie je uitnodigt.',
    fillIn: 'Namen invullen',
  },
  title: 'Je bent uitgenodigd',
  lead: (by: string, owner: string) => `${by} van ${owner} nodigt je uit.`,
  leadNameless: (owner: string) => `${owner} nodigt je uit.`,
  forWhat: 'Waarvoor',
  colleagueFor: (owner: string, role: string) => `Meewerken bij ${owner}, als ${role}`,
  partnerFor: (programme: string, part: string) => `Het programma ${programme}, als ${part}`,
  onBehalf: 'Namens',
  unconfirmed: (name: string) =>
    `Je wordt beheerder van ${name} op deze server. Tot de server dat heeft bevestigd, staat er ‘niet bevestigd’ achter de naam. Anderen kunnen de organisatie dan nog niet kiezen om iets mee te delen.`,
  address: 'Voor',
  until: 'Geldig tot en met',
  name: 'Je naam',
  nameHelp: 'Zo zien collega’s je.',
  nameMissing: 'Vul je naam in.',
  accept: 'Uitnodiging aannemen',
  known: (name: string) =>
    `Dit mailadres heeft al een account, van ${name}. Ben je nog niet aangemeld? Dan vragen we dat eerst.`,
  otherAccount: (name: string, address: string) =>
    `Je bent nu aangemeld als ${name}. Deze uitnodiging is voor ${address}. Neem je hem aan, dan meld je ${name} in deze browser af.`,
  otherTitle: 'Let op: een ander account',
  refusedTitle: 'Deze uitnodiging werkt niet',
  refused: {
    unknown:
      'Deze link werkt niet, of niet meer. Kijk of je hem helemaal hebt overgenomen. Klopt hij? Dan is de uitnodiging ingetrokken: vraag na bij wie je uitnodigde.',
    accepted:
      'Deze uitnodiging is al gebruikt. Meld je aan zoals je toen koos. Lukt dat niet? Vraag de beheerder van je organisatie om hulp.',
    revoked: 'Deze uitnodiging is ingetrokken. Vraag na bij wie je uitnodigde.',
    expired: 'Deze uitnodiging is verlopen. Vraag om een nieuwe bij wie je uitnodigde.',
    closed: 'Dit account is afgesloten. Vraag hulp aan wie je uitnodigde.',
  },
  organisationHere: (name: string) =>
    `${name} werkt intussen al met Eenstemmig. Vraag de beheerder van ${name} om je uit te nodigen. Daarna zie je het programma vanzelf.`,
} as const;
