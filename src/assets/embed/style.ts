/**
 * The look of the block, inside its own shadow: letter and line come from the page around it, colours from the tokens that the page
 * may set (NL Design System). A constructed sheet needs no permission of the page's policy for inline style.
 */
export const STYLE = `
:host { display: block; margin: 26px 0 30px; font: inherit; color: inherit; line-height: 1.55; }
:host([hidden]) { display: none; }
* { box-sizing: border-box; }
.blok {
  --actie: var(--basis-color-action-1-color-default, #0b5c63);
  --vlak: var(--basis-color-action-1-bg-subtle, color-mix(in oklab, currentColor 5%, transparent));
  --lijn: var(--basis-color-default-border-subtle, color-mix(in oklab, currentColor 22%, transparent));
  --rand: var(--basis-color-default-border-default, color-mix(in oklab, currentColor 62%, transparent));
  border: 1px solid var(--lijn); border-radius: var(--basis-border-radius-lg, 8px); container-type: inline-size; overflow: clip;
}
.kop { display: flex; flex-wrap: wrap; gap: 10px 20px; align-items: center; justify-content: space-between; padding: 16px 20px; background: var(--vlak); }
h2 { font-family: var(--basis-heading-font-family, inherit); font-size: 1.25em; line-height: 1.3; margin: 0; }
form { display: flex; flex: 0 1 320px; gap: 8px; margin: 0; min-inline-size: 0; }
input { flex: 1; min-inline-size: 0; }
input, button, textarea { font: inherit; color: inherit; min-block-size: 44px; padding: 8px 12px; border: 1.5px solid var(--rand); border-radius: var(--basis-border-radius-md, 5px); background: var(--basis-color-default-bg-document, Canvas); }
button { color: var(--actie); border-color: var(--actie); font-weight: 650; cursor: pointer; }
a { color: var(--actie); }
:is(a, input, textarea, button, summary):focus-visible { outline: 3px solid var(--basis-focus-outline-color, currentColor); outline-offset: 2px; background: var(--basis-focus-background-color, transparent); }
details { margin-inline: 20px; border-block-end: 1px solid var(--lijn); }
details:last-of-type { border-block-end: 0; }
summary { display: flex; gap: 12px; align-items: baseline; min-block-size: 48px; padding-block: 12px; cursor: pointer; list-style: none; font-weight: 650; color: var(--actie); }
summary::-webkit-details-marker { display: none; }
summary::before { content: ''; flex: none; inline-size: .5em; block-size: .5em; border: solid currentColor; border-width: 0 2px 2px 0; transform: translateX(-.15em) rotate(-45deg); }
.blok:dir(rtl) details:not([open]) > summary::before { transform: translateX(.15em) rotate(135deg); }
details[open] > summary::before { transform: translateY(-.15em) rotate(45deg); }
summary h3 { display: inline; font: inherit; margin: 0; }
.antwoord { padding-block-end: 16px; padding-inline-start: 1.2em; max-inline-size: 62ch; overflow-wrap: anywhere; }
.antwoord > :first-child > :first-child { margin-block-start: 0; }
.antwoord :is(h2, h3, h4, h5) { font-size: 1em; margin: 1em 0 .2em; }
.antwoord table { border-collapse: collapse; } .antwoord :is(th, td) { border: 1px solid var(--lijn); padding: 4px 8px; text-align: start; }
.duim { display: flex; flex: none; flex-wrap: wrap; gap: 8px; align-items: center; padding-block-start: 8px; }
.duim fieldset { display: flex; flex-wrap: wrap; gap: 8px; border: 0; margin: 0; padding: 0; min-inline-size: 0; } .duim legend { padding: 0; margin-block-end: 8px; }
.duim p { margin: 0; } .duim > p, .duim label { flex: 1 1 100%; } .duim label { display: grid; gap: 4px; font-weight: 650; } .duim small { font-weight: 400; }
.stand { margin: 0; padding: 12px 20px; }
.stand:empty { display: none; }
.voet { display: flex; flex-wrap: wrap; gap: 4px 24px; justify-content: space-between; padding: 13px 20px; border-block-start: 1px solid var(--lijn); font-size: .875em; }
.voet a { font-weight: 700; display: inline-block; min-block-size: 24px; }
@container (max-width: 480px) { form { flex: 1 1 100%; } details { margin-inline: 14px; } .kop, .stand, .voet { padding-inline: 14px; } }
@media print { form { display: none; } }
`;
