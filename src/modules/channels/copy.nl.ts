export const copy = {
  matrixCaption: 'Welke middelen voor welke groepen',
  means: 'Middel',
  yes: 'ja',
  imported: 'Kruisjes uit het plan',
} as const;
