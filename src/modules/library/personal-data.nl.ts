export const copy = {
  versions: 'Teksten die deze persoon publiceerde of introk',
  versionsWhy: 'De tekst blijft, omdat anderen hem lazen of volgen. De naam is weg.',
  messages: 'Vragen en voorstellen over een basis, en antwoorden daarop',
  messagesWhy: 'De woorden blijven, omdat de andere organisatie ze las. De naam is weg.',
  gone: 'iemand die daar niet meer werkt',
} as const;
