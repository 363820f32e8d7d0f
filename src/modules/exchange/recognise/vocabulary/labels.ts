import { wordList } from './word-list.ts';

/** Fields of the title block. */
export type LabelField =
  | 'name'
  | 'client'
  | 'owner'
  | 'participants'
  | 'period'
  | 'start'
  | 'end'
  | 'documentDate'
  | 'version'
  | 'author';

/** Labels in front of a colon or in the left cell of a title block; `*` stands for the rest of a word. */
export const LABELS: readonly (readonly [LabelField, readonly string[]])[] = [
  [
    'client',
    wordList(`
      opdrachtgever, *opdrachtgever, interne opdrachtgever, intern opdrachtgever, bestuurlijk opdrachtgever,
      ambtelijk opdrachtgever, in opdracht van, opdrachtgevers, opdrachtgever project
    `),
  ],
  [
    'name',
    wordList(`
      naam project, project, projectnaam, programma, naam programma, titel, naam, onderwerp, campagne, naam
      campagne, project naam, projecttitel, betreft, naam traject, traject, naam van het project
    `),
  ],
  [
    'owner',
    wordList(`
      gemeente, organisatie, afdeling, uitgave van, opgesteld voor, eigenaar, organisatieonderdeel, naam gemeente,
      naam organisatie, bestuursorgaan, uitvoerende organisatie
    `),
  ],
  [
    'participants',
    wordList(`
      deelnemende gemeenten, deelnemers, deelnemende organisaties, samenwerkende gemeenten, partners,
      samenwerkingspartners, deelnemende partijen, betrokken gemeenten, betrokken partijen, betrokken partners,
      partijen, gemeenten, samenwerkende partijen, samenwerkende organisaties
    `),
  ],
  [
    'period',
    wordList(`
      periode, looptijd, planperiode, projectperiode, start en einddatum project, start en einddatum, start- en
      einddatum, start en eind project, duur, tijdvak, campagneperiode, looptijd project, looptijd programma, start
      einddatum project, begin en einddatum, communicatieperiode, start en eind, periode van uitvoering, looptijd
      plan
    `),
  ],
  [
    'start',
    wordList(`
    startdatum, start, begindatum, start project, ingangsdatum, startdatum project
  `),
  ],
  [
    'end',
    wordList(`
    einddatum, eind, einde, einde project, einddatum project, eind project
  `),
  ],
  [
    'documentDate',
    wordList(`
      datum, d.d, dd, datum van het plan, datum notitie, datum versie plan, datum aanvraag, versiedatum, datum document, datum plan, opgesteld op, datum opgesteld, datum versie, laatst
      bijgewerkt, laatst gewijzigd, bijgewerkt op, datum laatste wijziging, opsteldatum, datum van opstellen,
      laatste wijziging, stand per, actueel per
    `),
  ],
  [
    'version',
    wordList(`
      versie, versienummer, documentversie, versie nr, versienr, conceptversie, status en versie
    `),
  ],
  [
    'author',
    wordList(`
      auteur, opsteller, opgesteld door, auteurs, geschreven door, door, communicatieadviseur, contactpersoon,
      adviseur, projectleider, steller, van, aan, cc, kopie aan, wethouder, portefeuillehouder, status, programmamanager
    `),
  ],
];
