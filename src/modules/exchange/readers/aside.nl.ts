/** Where a text outside the reading order stood, as the person who reviews an import sees it. */
export const ASIDE = {
  header: 'koptekst',
  footer: 'voettekst',
  footnote: 'voetnoot',
  endnote: 'eindnoot',
  textBox: 'tekstvak',
  diagram: 'diagram',
  contents: 'inhoudsopgave',
  hidden: 'verborgen tekst',
  frontMatter: 'kop van het bestand',
  picture: 'beschrijving van een afbeelding',
  comment: (author: string | null) => (author ? `opmerking van ${author}` : 'opmerking'),
  hiddenSheet: (sheet: string) => `verborgen werkblad ${sheet}`,
  hiddenRow: (sheet: string, row: number) => `verborgen rij ${row} van werkblad ${sheet}`,
  cellComment: (sheet: string, cell: string) => `opmerking bij ${cell} van werkblad ${sheet}`,
} as const;
