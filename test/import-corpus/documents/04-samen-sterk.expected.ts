import { about, day, type Expected, oneOf, span } from '../expected.ts';

export const samenSterkExpected: Expected = {
  programme: {
    name: oneOf('Samen Sterk tegen Eenzaamheid', 'Communicatieaanpak Samen Sterk tegen Eenzaamheid'), client: oneOf('wethouder Van Buuren-Asscher', 'Van Buuren-Asscher'),
    start: '2019-01-01', end: '2019-12-31', documentDate: '2019-01-09',
  },
  activities: [
    { phrase: 'Januari', when: span('2019-01-01', '2019-01-31'), title: 'Aftrap met ambassadeurs', audiences: ['Ondertekenaars van het manifest', 'Pers'], channels: ['Persoonlijke uitnodiging', 'Persbericht'], tasks: ['Locatie regelen door Nel', 'Uitnodiging schrijven', 'Sprekers vragen (Joost)'], responsible: ['Nel Wijngaarden'], status: null },
    { phrase: 'Januari', when: span('2019-01-01', '2019-01-31'), title: 'Placemats in koffiehuizen', audiences: oneOf(['Buren en familie'], ['Buren', 'familie']), channels: oneOf(['Posters en placemats'], ['Posters', 'placemats']), tasks: ['Ontwerp door Studio Streep', 'Drukproef akkoord'], responsible: ['Joost'] },
    { phrase: '14 februari', when: day('2019-02-14'), title: 'Valentijnsactie kaart voor je buur', audiences: ['Buren en familie', '75-plussers die alleen wonen'], channels: ['Facebookgroep Rietmeer Leeft', 'Buurtkrant De Rietpluim'], tasks: ['Kaarten drukken', 'Scholen benaderen'], responsible: ['Joost'] },
    { phrase: 'voorjaar', when: about('2019-04-15', '2019-03-01', '2019-06-21'), title: 'Opening buurtkamer Noord', audiences: ['75-plussers die alleen wonen'], channels: ['Persoonlijke uitnodiging'], tasks: [], responsible: ['Welzijn Rietmeer'] },
    { phrase: 'voorjaar', when: about('2019-04-15', '2019-03-01', '2019-06-21'), title: 'Opening buurtkamer De Schelp', audiences: ['75-plussers die alleen wonen'], channels: ['Persoonlijke uitnodiging'], tasks: [], responsible: ['Welzijn Rietmeer'] },
    { phrase: 'voorjaar', when: about('2019-04-15', '2019-03-01', '2019-06-21'), title: 'Radioserie (6 afleveringen)', audiences: ['Inwoners van Rietmeer'], channels: ['Radio Rietmeer'], tasks: ['Gasten zoeken', 'Draaiboek per aflevering'], responsible: ['Nel Wijngaarden'] },
    { phrase: '24 sept. t/m 4 okt.', when: span('2019-09-24', '2019-10-04'), title: 'Week tegen Eenzaamheid', audiences: ['Alle inwoners'], channels: ['Persbericht', 'Facebookgroep Rietmeer Leeft', 'Buurtkrant De Rietpluim'], tasks: ['Programma verzamelen vóór 1 sept', 'Banner huren'], responsible: ['Nel Wijngaarden', 'Joost'] },
    { phrase: 'doorlopend', title: 'Verhalen van vrijwilligers', audiences: oneOf(['Buren en familie'], ['Buren', 'familie']), channels: ['Facebookgroep Rietmeer Leeft'], tasks: [], responsible: ['Joost'] },
    { phrase: 'Begin december', when: about('2019-12-05', '2019-12-01', '2019-12-15'), title: 'Dankavond vrijwilligers', audiences: ['Vrijwilligers'], channels: ['Bijeenkomst'], tasks: ['Zaal reserveren', 'Wethouder vragen'], responsible: ['Welzijn Rietmeer'] },
  ],
  goals: [
    { text: 'ouderen die alleen zijn, voelen zich welkom in de buurtkamers.', level: 'feeling' },
    { text: 'buren weten waar zij terechtkunnen als zij zich zorgen maken.', level: 'knowledge' },
    { text: 'minimaal 80 inwoners melden zich als vrijwilliger.', level: 'behaviour' },
  ],
  audiences: [
    { name: '75-plussers die alleen wonen' }, { name: 'Buren en familie' }, { name: 'Ondertekenaars van het manifest' }, { name: 'Kerken en moskee' }, { name: 'Winkeliers' },
  ],
  sections: [
    { title: 'Inleiding', kind: oneOf('context', 'occasion', 'other') }, { title: 'Omgevingsanalyse', kind: 'context' }, { title: 'Sterke en zwakke punten', kind: oneOf('context', 'other') },
    { title: 'Communicatiedoelen', kind: 'goals' }, { title: 'Doelgroepen', kind: 'audiences' }, { title: 'Primair', kind: 'audiences' }, { title: 'Secundair', kind: 'audiences' },
    { title: 'Boodschap en toon', kind: oneOf('message', 'tone') }, { title: 'Middelen', kind: 'channels' }, { title: 'Actieplan', kind: 'calendar' }, { title: 'Kosten', kind: 'budget' },
    { title: 'Contactgegevens', kind: oneOf('organisation', 'other', 'appendix') },
  ],
  messages: { core: 'Een kopje koffie is genoeg om te beginnen.' },
  channels: ['Buurtkrant De Rietpluim', 'Facebookgroep Rietmeer Leeft', 'Radio Rietmeer', 'Posters en placemats', 'Persoonlijke uitnodiging'],
  budget: [{ label: 'Drukwerk', amountCents: 180000 }, { label: 'Radio', amountCents: 60000 }, { label: 'Aftrap en dankavond', amountCents: 240000 }],
};
