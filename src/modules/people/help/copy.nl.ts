export const copy = {
  title: (name: string) => `${name} helpen met aanmelden`,
  lead: 'Voor wie niet meer binnenkomt. Wat je hier doet, staat met je naam in het logboek.',
  mailed: (name: string) => `${name} krijgt er ook bericht van per mail.`,
  has: 'Wat er nu is ingesteld',
  phone: 'Codes van de telefoon',
  recovery: 'Herstelcodes',
  passkeys: 'Toegangssleutels',
  password: 'Wachtwoord',
  yes: 'ja',
  no: 'nee',
  linkTitle: 'Een link om aan te melden',
  linkText: (name: string) =>
    `Maak een link waarmee ${name} zich één keer aanmeldt, binnen een uur. Geef hem alleen aan ${name} zelf: wie de link heeft, komt binnen als ${name}. Een link van eerder werkt daarna niet meer.`,
  makeLink: 'Link maken',
  resetTitle: 'Telefoon of sleutel kwijt',
  resetText: (name: string) =>
    `Haal de codes van de telefoon, de herstelcodes en de toegangssleutels van ${name} weg. ${name} wordt overal afgemeld en stelt daarna zelf iets nieuws in. Vraag eerst, aan de telefoon of aan tafel, of ${name} dit wil.`,
  afterMail: 'Aanmelden kan daarna met een link per mail.',
  afterByHand: 'Maak daarna hierboven een link. Zonder die link komt niemand meer binnen met dit account.',
  nothingToReset: (name: string) => `${name} heeft geen codes of sleutels ingesteld. Er is niets om weg te halen.`,
  reset: 'Codes en sleutels weghalen',
  resetDone: 'De codes en sleutels zijn weggehaald.',
  madeTitle: (name: string) => `Een link voor ${name}`,
  madeLead: 'De link werkt één keer, en een uur lang.',
  madeOnce: 'Kopieer de link nu. We laten hem maar één keer zien.',
  link: 'De link',
  back: 'Mensen',
  done: 'Klaar',
  refused: {
    self: 'Dit is je eigen account. Hoe je je aanmeldt, wijzig je op de pagina van je account.',
    local:
      'Deze persoon komt binnen met de link in het venster waarin Eenstemmig draait. Die link is er altijd, en hier is niets te doen.',
    elsewhere:
      'Dit account hoort niet alleen bij jullie organisatie. Daarom kun jij er geen link voor maken: die zou ook een andere organisatie openen. Vraag hulp aan wie deze server draait.',
  },
  toAccount: 'Naar je account',
} as const;
