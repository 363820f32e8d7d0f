export const dataCopy = {
  imports: 'Ingelezen documenten',
  importsTerm: 'Een half jaar na het inlezen, of tot iemand het weggooit',
  importsWhy:
    'Het document hoort bij het programma, en wie het inlas staat er alleen als nummer bij. Het gaat weg na een half jaar, of als een adviseur het weggooit.',
} as const;
