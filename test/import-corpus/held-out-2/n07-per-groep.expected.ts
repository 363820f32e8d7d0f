import { day, type Expected, noDate, oneOf, span } from '../expected.ts';

export const perGroepExpected: Expected = {
  programme: { documentDate: '2026-06-01', owner: 'Gemeente Molenhoek' },
  activities: [
    {
      phrase: '9 juni',
      when: day('2026-06-09'),
      title: 'Gesprek aan de keukentafel',
      audiences: ['Deelnemers'],
      responsible: ['Begeleiders'],
    },
    {
      phrase: 'begin september',
      when: span('2026-09-01', '2026-09-10'),
      title: 'Kijken op een nieuwe plek',
      audiences: ['Deelnemers'],
      responsible: ['Begeleiders'],
    },
    {
      phrase: '18 december',
      when: day('2026-12-18'),
      title: 'Afscheidsfeest',
      audiences: ['Deelnemers'],
      responsible: ['Wies'],
    },
    {
      phrase: '10 juni',
      when: day('2026-06-10'),
      title: 'Uitleg over de sluiting',
      audiences: oneOf(['Familie en mantelzorgers'], ['Familie', 'mantelzorgers']),
      channels: ['Brief'],
    },
    {
      phrase: 'ma 29 juni',
      when: day('2026-06-29'),
      title: 'Vragenavond',
      audiences: oneOf(['Familie en mantelzorgers'], ['Familie', 'mantelzorgers']),
      channels: ['Bijeenkomst'],
    },
    {
      phrase: 'najaar 2026',
      when: span('2026-09-01', '2026-11-30'),
      title: 'Nieuwe ritten afspreken',
      audiences: ['Vervoerders'],
    },
    { phrase: 'n.t.b.', when: noDate, title: 'Proefritten', audiences: ['Vervoerders'] },
  ],
  sections: [
    { title: 'Situatie', kind: oneOf('context', 'occasion') },
    { title: 'Uitgangspunt', kind: 'principles' },
    { title: 'Communicatie per doelgroep', kind: oneOf('calendar', 'audiences', 'channels') },
    { title: 'Deelnemers', kind: oneOf('calendar', 'audiences', 'other') },
    { title: 'Familie en mantelzorgers', kind: oneOf('calendar', 'audiences', 'other') },
    { title: 'Vervoerders', kind: oneOf('calendar', 'audiences', 'other') },
  ],
};
