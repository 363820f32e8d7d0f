import { day, type Expected, oneOf, span } from '../expected.ts';

export const tweeDatumsExpected: Expected = {
  programme: { documentDate: '2027-05-03', documentVersion: oneOf('1.0', 'versie 1.0') },
  activities: [
    {
      phrase: '2 juni',
      when: day('2027-06-02'),
      title: 'Brief mantelzorgwaardering',
      audiences: ['Mantelzorgers'],
      responsible: ['Greet'],
    },
    {
      phrase: 'medio juni',
      when: span('2027-06-11', '2027-06-20'),
      title: 'Column in de ondernemerskrant',
      audiences: ['Werkgevers'],
      responsible: ['Abdel'],
    },
    {
      phrase: '31 mei',
      when: day('2027-05-31'),
      title: 'Intranetbericht',
      audiences: ['Consulenten Wmo'],
      responsible: ['Greet'],
    },
    {
      phrase: '10 november',
      when: day('2027-11-10'),
      title: 'Kaart Dag van de Mantelzorg',
      audiences: ['Mantelzorgers'],
      responsible: ['Greet'],
    },
  ],
  audiences: [
    { name: 'Mantelzorgers', side: 'external' },
    { name: 'Werkgevers', side: 'external' },
    { name: 'Consulenten Wmo', side: 'internal' },
  ],
  budget: [
    { label: 'Waarderingskaart', amountCents: 320000 },
    { label: 'Advertenties', amountCents: 90000 },
  ],
};
