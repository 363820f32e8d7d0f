import type { DemoMunicipality } from '../demo-municipality.ts';

/** New in the base: facts are missing still, which is told before publishing. */
export const venbroek: DemoMunicipality = {
  slug: 'gemeente-venbroek',
  name: 'Gemeente Venbroek',
  mode: 'after-approval',
  facts: { naam: 'gemeente Venbroek', telefoon: '0475 00 66 00', loket: 'het sociaal team' },
  speaker: 'Het sociaal team',
  stances: [
    { key: 'wat-is-het-kindpakket', kind: 'hidden', why: 'In Venbroek regelt een stichting dit.' },
    {
      key: 'hoe-vraag-ik-jeugdhulp-aan',
      kind: 'addition',
      answer: `In Venbroek is er elke maandagmorgen een gezinswerker in de basisschool. U kunt daar zonder afspraak terecht.`,
    },
  ],
  own: [
    {
      key: 'wat-doet-stichting-kind-mee',
      theme: 'geld-en-schulden',
      title: 'Wat doet Stichting Kind Mee?',
      answer: `Stichting Kind Mee betaalt in Venbroek sport, muziek en schoolspullen voor kinderen van ouders met weinig geld. De school, de huisarts of {loket} vraagt het voor u aan. U ziet er zelf geen papieren van.`,
      synonyms: ['zwemles', 'contributie', 'kindpakket', 'schoolspullen', 'sport voor kinderen'],
      related: ['welke-regelingen-zijn-er-als-ik-weinig-geld-heb'],
    },
  ],
};
