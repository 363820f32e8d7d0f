import type { Sheet } from '../make/spreadsheet.ts';

// A workbook: merged titles above the header, real dates beside vague ones, a filter column without a name, sheets that are no calendar.
export const werkboekSheets: readonly Sheet[] = [
  {
    name: 'Kalender',
    merges: ['A1:H1', 'A2:H2', 'A9:H9'],
    rows: [
      ['Communicatiekalender Nieuwe Wmo-verordening 2024 – gemeente Bergakkeren'],
      ['laatst bijgewerkt: 8 januari 2024 door Quinten'],
      [],
      ['Nr.', 'Datum', 'Onderwerp / activiteit', 'Doelgroep(en)', 'Kanaal', 'Wie', 'Afzender', 'Status'],
      ['1', { date: '2024-01-15' }, 'Aankondiging nieuwe verordening', 'Medewerkers Wmo', 'Intranet', 'Quinten', 'Teammanager', 'Gereed'],
      ['2', { date: '2024-01-22' }, 'Toelichting in werkoverleg', 'Medewerkers Wmo', 'Werkoverleg', 'Mirjam', 'Teammanager', 'Gereed'],
      ['3', 'eind januari', 'Adviesraad om reactie vragen', 'Adviesraad Sociaal Domein', 'Brief', 'Mirjam', 'College', 'In behandeling'],
      ['4', { date: '2024-02-08', short: true }, 'Raadsavond', 'Gemeenteraad', 'Presentatie, hand-out', 'Quinten, Mirjam', 'Wethouder', 'gepland'],
      ['TWEEDE HELFT (na raadsbesluit)'],
      ['5', 'wk 20', 'Brief aan alle cliënten', 'Cliënten Wmo; mantelzorgers', 'Brief', 'Quinten', 'College', 'nog starten'],
      ['6', { date: '2024-06-03' }, 'Inloopmiddag', 'Cliënten Wmo; mantelzorgers', 'Bijeenkomst', 'Wmo-consulenten', 'Gemeente', ''],
      ['7', '1 juli', 'Ingangsdatum verordening', '', '', '', '', ''],
      ['8', 'Q3', 'Terugblik in gemeentenieuws', 'Inwoners', 'Gemeentenieuws / website', 'Quinten', 'Gemeente', ''],
      ['9', 'nnb', 'Verhaal van een cliënt', 'Inwoners', 'Video', 'nnb', 'Gemeente', 'on hold'],
      [],
      ['* data van de raad zijn onder voorbehoud'],
    ],
  },
  {
    name: 'Doelgroepen',
    rows: [
      ['Doelgroep', 'Intern/extern', 'Wat willen ze weten', 'Kanalen'],
      ['Medewerkers Wmo', 'intern', 'Wat verandert er in mijn werk?', 'Intranet, werkoverleg'],
      ['Adviesraad Sociaal Domein', 'extern', 'Wordt ons advies overgenomen?', 'Brief, overleg'],
      ['Gemeenteraad', 'intern', 'Blijven we binnen budget?', 'Presentatie, raadsbrief'],
      ['Cliënten Wmo', 'extern', 'Houd ik mijn hulp?', 'Brief, inloopmiddag'],
      ['Mantelzorgers', 'extern', 'Krijg ik ook ondersteuning?', 'Brief, mantelzorgsalon'],
      ['Inwoners', 'extern', 'Geldt dit ook voor mij?', 'Gemeentenieuws, website'],
    ],
  },
  {
    name: 'Budget',
    rows: [['Post', 'Begroot', 'Uitgegeven', 'Toelichting'], ['Brief en porto', 3250, 0, '2.600 adressen'], ['Video', 4800, 0, 'offerte volgt'], ['Inloopmiddag', 750, 0, 'zaal en koffie'], ['Totaal', 8800, 0, null]],
  },
  { name: 'Keuzelijsten', rows: [['Gereed'], ['In behandeling'], ['nog starten'], ['gepland'], ['on hold']] },
];
