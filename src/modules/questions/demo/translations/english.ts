import type { DemoTranslation } from '../demo-translation.ts';

export const english: readonly DemoTranslation[] = [
  {
    key: 'hoe-vraag-ik-een-bijstandsuitkering-aan',
    lang: 'en',
    title: 'How do I apply for social assistance benefit?',
    answer: `Apply on {web} with your DigiD. Does that not work? Come to {loket} and we will do it together.

You need proof of identity, your bank statements for three months and your rental contract. You hear within eight weeks if you get the benefit. Can you not wait that long? Ask for an advance.`,
    synonyms: ['welfare', 'bijstand', 'income support', 'no income'],
  },
  {
    key: 'wie-helpt-mij-bij-inburgeren',
    lang: 'en',
    title: 'Who helps me with civic integration?',
    answer: `Your integration adviser at {naam}. Together you make a plan: which language lessons you take, how you get to know the Netherlands and which work suits you. With an asylum permit you do not pay for the lessons yourself.`,
    synonyms: ['inburgering', 'integration course', 'refugee', 'residence permit'],
  },
  {
    key: 'waar-kan-ik-beter-leren-lezen-en-schrijven',
    lang: 'en',
    title: 'Where can I learn Dutch?',
    answer: `At the Taalhuis in the library. You learn to speak, read and write in a small group. It is free. Walk in or call {telefoon}.`,
    synonyms: ['language course', 'Dutch lessons', 'reading and writing'],
  },
  {
    key: 'ik-heb-schulden-wie-helpt-mij',
    lang: 'en',
    title: 'I have debts. Who can help me?',
    answer: `Do not wait too long and call {telefoon}. It is free and you do not need to be ashamed. You have a meeting within four weeks, and within three days if you may lose your home, electricity or health insurance. Bring your letters, also the unopened ones.`,
    synonyms: ['debt help', 'cannot pay my bills', 'payment arrears'],
  },
  {
    key: 'hoe-vraag-ik-hulp-in-het-huishouden-aan',
    lang: 'en',
    title: 'How do I apply for help in the household?',
    answer: `Is cleaning or doing the laundry getting too hard? Call {telefoon} or come to {loket}. We talk with you within six weeks about what you can do yourself and what you need help with.`,
    synonyms: ['cleaning help', 'domestic help', 'cleaner', 'home care'],
  },
  {
    key: 'ik-maak-me-zorgen-over-geweld-thuis',
    lang: 'en',
    title: 'I am worried about a child or about violence at home. Where do I report that?',
    answer: `Is there danger now? Call 112.

Otherwise call Veilig Thuis. It is free, open day and night, and you do not have to give your name. You can also ask for advice without making a report.`,
    synonyms: ['domestic violence', 'child abuse', 'my husband hits me'],
  },
];
