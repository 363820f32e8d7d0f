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
