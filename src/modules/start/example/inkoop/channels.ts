import type { Channel, Matrix } from '#kernel/plan.ts';
import type { DatesAround } from '../dates-around.ts';

export const channels = ({ rhythm }: DatesAround): Channel[] => [
  { name: 'Bijpraatmail', description: 'Korte mail met wat er deze twee weken gebeurt.', rhythm: rhythm('om de week op maandag') },
  { name: 'Nieuwsbrief', description: 'Nieuws voor aanbieders en verwijzers.', rhythm: rhythm('6x per jaar') },
  { name: 'Raadsbrief', description: 'Brief via de griffies van de zeven raden.', rhythm: null },
  { name: 'Bijeenkomst', description: 'Op locatie, altijd met een verslag achteraf.', rhythm: null },
  { name: 'Overleg', description: 'Vast overleg met de opdrachtgevers.', rhythm: rhythm('om de week') },
  { name: 'Gemeentepagina', description: 'Bericht in de huis-aan-huiskrant van elke gemeente.', rhythm: null },
  { name: 'Website', description: 'Eén plek met alle stukken en de planning.', rhythm: rhythm('doorlopend') },
  { name: 'Uitleg op locatie', description: 'We komen langs bij het team.', rhythm: null },
  { name: 'Persgesprek', description: 'Bijpraten van de streekpers door de wethouders.', rhythm: null },
  { name: 'Brief', description: 'Voor mensen die we persoonlijk willen bereiken.', rhythm: null },
];

const USES: Readonly<Record<string, readonly string[]>> = {
  Opdrachtgevers: ['Overleg', 'Bijeenkomst'],
  Werkgroepen: ['Bijpraatmail', 'Bijeenkomst'],
  'Managers sociaal domein': ['Bijpraatmail', 'Overleg'],
  'Medewerkers toegang en beleid': ['Bijpraatmail', 'Uitleg op locatie'],
  'Colleges van B en W': ['Raadsbrief', 'Bijeenkomst'],
  Gemeenteraden: ['Raadsbrief', 'Bijeenkomst'],
  Aanbieders: ['Nieuwsbrief', 'Bijeenkomst', 'Website'],
  Verwijzers: ['Nieuwsbrief', 'Brief'],
  'Advies- en cliëntenraden': ['Bijeenkomst', 'Brief'],
  Inwoners: ['Gemeentepagina', 'Website'],
  Pers: ['Persgesprek'],
};

export const matrices = (dates: DatesAround): Matrix[] => [{
  title: 'Welke middelen voor welke groepen', rows: Object.keys(USES), columns: channels(dates).map(({ name }) => name),
  crosses: Object.entries(USES).flatMap(([row, columns]) => columns.map((column) => [row, column] as const)),
}];
