/** Sentences for whoever runs the server, about the host names of sites. */
export const copy = {
  title: 'Eigen adressen van sites',
  lead: 'Een organisatie vraagt een eigen adres voor haar site met vragen. Pas als je het bevestigt, staat de site daar.',
  why: 'Vraag het na bij de organisatie zelf, of kijk wie het domein beheert. Zo krijgt niemand het adres van een ander.',
  none: 'Er wacht geen adres',
  noneText: 'Vraagt een organisatie een eigen adres voor haar site, dan staat het hier.',
  address: 'Adres',
  organisation: 'Organisatie',
  slug: 'Naam in het adres',
  since: 'Gevraagd op',
  confirm: 'Bevestigen',
  done: 'Het adres is bevestigd. De site staat daar nu.',
  gone: 'Dit adres is niet meer gevraagd, of een andere organisatie heeft het al.',
} as const;
