export const AUDIENCES = [
  'Aanbieders',
  'Gemeenteraad',
  'Inwoners',
  'Cliëntenraad',
  'Wijkteams',
  'Huisartsen',
  'Pers',
  'Directie',
  'Mantelzorgers',
  'Scholen',
  'Buurtverenigingen',
  'Ondernemers',
] as const;
export const CHANNELS = [
  'Nieuwsbrief',
  'Website',
  'Bijeenkomst',
  'Brief',
  'Intranet',
  'Persbericht',
  'Spreekuur',
  'Poster',
] as const;
export const PEOPLE = ['Fenna Verhoeven', 'Milan Kuiper', 'Aukje Terpstra', 'Ruben Okafor', 'Sanne de Wit'] as const;
export const TITLES = [
  'Uitnodiging voor de informatieavond',
  'Nieuwsbrief over de voortgang',
  'Vragen en antwoorden bijwerken',
  'Terugkoppeling van de gesprekken',
  'Aankondiging van de keuze',
] as const;
export const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;
/** How people write a moment, around a month. */
export const PHRASES = [
  (month: string, day: number) => `${day} ${month} 2027`,
  (month: string) => `half ${month} 2027`,
  (month: string) => `begin ${month} 2027`,
  (month: string) => `eind ${month} 2027`,
  (month: string) => `${month} 2027`,
  (_: string, day: number) => `week ${1 + (day % 50)} 2027`,
] as const;
export const SENTENCES = [
  'De gemeente Maasheuvel maakt in het voorjaar een keuze over de nieuwe opzet van de hulp.',
  'Inwoners merken daar eerst weinig van, maar willen wel weten waar zij aan toe zijn.',
  'Daarom vertellen we op tijd wat er verandert, wat hetzelfde blijft en wie vragen beantwoordt.',
  'Aanbieders krijgen de stukken voordat de raad erover spreekt.',
  'We vragen de wijkteams om verhalen uit de praktijk, zodat het over mensen gaat en niet over regels.',
  'Wat we niet weten, zeggen we ook.',
] as const;
/** Sentences of running text, about one step: no part of the plan says them too, so that a document has to print each. */
export const PROSE = [
  (step: string) => `In ${step} leggen we uit wat er op dat moment speelt en wie erover gaat.`,
  (step: string) =>
    `Voor ${step} spreken we af wie de teksten schrijft, wie meeleest en wie er als laatste naar kijkt.`,
  (step: string) => `Wat mensen ons tijdens ${step} vragen, komt dezelfde week terug op de website van de gemeente.`,
  (step: string) => `Na ${step} kijken we samen terug: wat werkte er, wat liep anders en wat doen we de volgende keer.`,
  (step: string) => `De eerste berichten over ${step} gaan naar de mensen die er het meeste van merken.`,
] as const;
