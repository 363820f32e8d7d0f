import { about, day, type Expected, oneOf, span } from '../expected.ts';

const family = oneOf<readonly string[]>(['familie en mentoren'], ['familie', 'mentoren']);

export const tabsExpected: Expected = {
  programme: {
    name: oneOf('COMMUNICATIE VERHUIZING DAGBESTEDING DE WERF', 'VERHUIZING DAGBESTEDING DE WERF'),
    client: 'Truus Bakkenist',
    documentDate: '2014-10-03',
  },
  activities: [
    {
      phrase: '13 okt',
      when: day('2014-10-13'),
      title: 'persoonlijk gesprek',
      audiences: ['deelnemers'],
      responsible: ['begeleiders'],
    },
    { phrase: '17 okt', when: day('2014-10-17'), title: 'brief', audiences: family, responsible: ['Truus'] },
    {
      phrase: 'half nov',
      when: about('2014-11-15', '2014-11-01', '2014-11-30'),
      title: 'kijkdag in het zwembad',
      audiences: ['deelnemers', 'familie'],
      responsible: ['begeleiders'],
    },
    {
      phrase: '1e week dec',
      when: about('2014-12-04', '2014-12-01', '2014-12-07'),
      title: 'huis-aan-huisbrief met uitnodiging',
      audiences: ['buurtbewoners'],
      responsible: ['gemeente'],
    },
    {
      phrase: '5 jan',
      when: day('2015-01-05'),
      title: 'eerste dag, taart',
      audiences: ['iedereen'],
      responsible: ['Truus'],
    },
    {
      phrase: '.. feb',
      when: span('2015-02-01', '2015-02-28'),
      title: 'burenborrel',
      audiences: ['buurtbewoners'],
      responsible: ['deelnemers'],
    },
  ],
  goals: [
    { text: 'deelnemers en families weten wat er verandert en wanneer', level: 'knowledge' },
    { text: 'buurtbewoners heten de deelnemers welkom', level: oneOf('attitude', 'behaviour') },
  ],
  audiences: [
    { name: 'deelnemers' },
    { name: 'familie en mentoren' },
    { name: 'medewerkers' },
    { name: 'buurtbewoners' },
  ],
  sections: [
    { title: 'AANLEIDING', kind: 'occasion' },
    { title: 'DOEL', kind: 'goals' },
    { title: 'DOELGROEPEN', kind: 'audiences' },
    { title: 'KERNBOODSCHAP', kind: 'message' },
    { title: 'PLANNING', kind: 'calendar' },
    { title: 'KOSTEN', kind: 'budget' },
  ],
  messages: { core: 'We nemen alles mee wat vertrouwd is' },
};
