import type { Section } from '#kernel/plan.ts';
import { section } from '../rows.ts';

/** The text of the plan, a block each. One place is left open on purpose: the checks point at it. */
export const sections: Section[] = [
  section('occasion', 'Aanleiding', `De contracten voor jeugdhulp, Wmo en werk lopen over ruim een jaar af. De zeven gemeenten in Maasduin kopen deze hulp voortaan samen in. Zo krijgen inwoners overal even goede hulp en blijven de kosten te dragen.

Dit raakt veel mensen op verschillende momenten. Aanbieders willen nu al weten waar ze aan toe zijn. Cliënten merken er pas iets van na de gunning.`),
  section('communicationQuestion', 'Communicatievraag', 'Hoe zorgen we dat iedereen op tijd weet wat er verandert, en dat zeven gemeenten hetzelfde vertellen?'),
  section('context', 'Wat er om ons heen speelt', `- In Peelrand ging een aanbieder vorig jaar failliet. Dat zit nog in het hoofd van veel mensen.
- De zeven raden kijken scherp naar de kosten.
- Kleine aanbieders vrezen dat ze worden vergeten.`),
  section('principles', 'Uitgangspunten', `1. Eerst intern, dan extern.
2. We zeggen ook wat we nog niet weten.
3. Wie meedenkt, hoort altijd wat er met zijn advies gebeurde.
4. Niemand hoort langer niets dan we hebben afgesproken.`),
  section('strategy', 'Aanpak', 'We werken van binnen naar buiten. Per fase kiezen we welke groepen voorgaan. Aanbieders krijgen alles op hetzelfde moment, want de regels van de aanbesteding vragen dat.'),
  section('conditions', 'Randvoorwaarden', 'Elke gemeente heeft een vaste adviseur met twee uur per week. De woordvoerder tijdens de aanbesteding is [naam invullen].'),
  section('tone', 'Toon', 'Rustig, eerlijk en concreet. Korte zinnen, taalniveau B1. Voor aanbieders mag het zakelijker.'),
  section('decisionRoute', 'Hoe dit plan wordt vastgesteld', `| Wie | Wat | Wanneer |
| --- | --- | --- |
| Programmateam | bespreekt het plan | elke maand |
| Opdrachtgevers | stellen het vast | eens per kwartaal |
| Colleges | nemen kennis | na vaststelling |`),
];
