/** Words that stand apart from the pages of a site; those on its pages are in `words/`, a file a language. */
export const copy = {
  masked: '[weggelaten]',
  privacyTitle: 'Privacy',
  accessibilityTitle: 'Toegankelijkheid van deze site',
  unfinished: 'Dit antwoord is nog niet af. Neem contact met ons op, dan helpen we verder.',
  unfinishedTitle: 'Deze vraag vullen we nog aan',
  retention: {
    feedback: 'Reacties van bezoekers op antwoorden',
    feedbackTerm: '1 jaar',
    searches: 'Woorden waarop bezoekers zochten',
    searchesTerm: '90 dagen, en 30 dagen als er minder dan drie keer op is gezocht',
  },
} as const;
