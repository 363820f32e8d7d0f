/** Dutch names of the fields of the plan's items, for the history. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  title: 'titel', name: 'naam', text: 'tekst', label: 'omschrijving', markdown: 'tekst', kind: 'soort', depth: 'niveau', when: 'wanneer',
  channels: 'middelen', audiences: 'doelgroepen', audienceLinks: 'gekoppelde doelgroepen', rings: 'ringen', objective: 'doel', goals: 'doelen',
  sender: 'afzender', responsible: 'wie doet het', status: 'status', tasks: 'taken', notes: 'notities', phase: 'fase', earlierPhrases: 'eerdere datums', earlierTexts: 'eerdere woorden',
  level: 'niveau', side: 'intern of extern', period: 'periode', indicator: 'meten met', baseline: 'beginwaarde', measuredBy: 'meetmanier',
  measurements: 'metingen', category: 'soort', primary: 'belangrijkste doelgroep', primaryReason: 'reden', profile: 'typering', approach: 'aanpak',
  ring: 'ring', desiredRing: 'gewenste ring', roles: 'rollen', area: 'gebied', size: 'aantal mensen', languageLevel: 'taalniveau', accent: 'accent',
  maxSilenceDays: 'langste stilte', chosenSilence: 'bewust stil', notBefore: 'niet voor', speaker: 'wie spreekt', interests: 'belangen',
  resistance: 'weerstand', attitude: 'houding', influence: 'invloed', interest: 'belang', description: 'omschrijving', rhythm: 'ritme',
  rows: 'rijen', columns: 'kolommen', crosses: 'kruisjes', milestone: 'mijlpaal', does: 'wat doet die', role: 'rol', hoursPerWeek: 'uren per week',
  amountCents: 'begroot', committedCents: 'toegezegd', spentCents: 'uitgegeven', carrier: 'wie betaalt', note: 'opmerking',
  how: 'hoe', partner: 'partner', where: 'plaats', core: 'kernboodschap', short: 'korte boodschap', sentence: 'in één zin', slogan: 'slogan', tone: 'toon',
  values: 'waarden', accents: 'accenten', preferredWords: 'woorden die we gebruiken', avoidedWords: 'woorden die we niet gebruiken',
  client: 'opdrachtgever', owner: 'organisatie', participants: 'deelnemers', start: 'begin', end: 'einde', documentDate: 'datum van het plan',
  documentVersion: 'versie', rule: 'regel', subject: 'onderwerp', reason: 'reden', on: 'datum',
};
