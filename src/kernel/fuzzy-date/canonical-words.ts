import type { Token } from './tokens.ts';

/** Turns of phrase that mean one thing, longest first where they share a beginning. */
const TURNS: readonly (readonly [string, string])[] = [
  ['tot en met', 'tm'],
  ['t / m', 'tm'],
  ['tem', 'tm'],
  ['tm', 'tm'],
  ['met ingang van', 'vanaf'],
  ['miv', 'vanaf'],
  ['va', 'vanaf'],
  ['ingaande', 'vanaf'],
  ['ingang', 'vanaf'],
  ['sinds', 'vanaf'],
  ['te beginnen in', 'vanaf'],
  ['te beginnen op', 'vanaf'],
  ['op zijn vroegst', 'vanaf'],
  ['niet eerder dan', 'vanaf'],
  ['niet voor', 'vanaf'],
  ['niet later dan', 'uiterlijk'],
  ['op zijn laatst', 'uiterlijk'],
  ['ten laatste', 'uiterlijk'],
  ['uiterlijk tm', 'uiterlijk'],
  ['uiterlijk tot en met', 'uiterlijk'],
  ['uiterlijk op', 'uiterlijk'],
  ['deadline', 'uiterlijk'],
  ['zsm na', 'na'],
  ['zo snel mogelijk na', 'na'],
  ['zo spoedig mogelijk na', 'na'],
  ['meteen na', 'na'],
  ['gelijk na', 'na'],
  ['onmiddellijk na', 'na'],
  ['zsm vanaf', 'vanaf'],
  ['zsm voor', 'voor'],
  ['zsm uiterlijk', 'uiterlijk'],
  ['zsm , uiterlijk', 'uiterlijk'],
  ['zo snel mogelijk voor', 'voor'],
  ['voorafgaand aan', 'voor'],
  ['in aanloop naar', 'voor'],
  ['na afloop van', 'na'],
  ['direct na', 'na'],
  ['vlak na', 'na'],
  ['kort na', 'na'],
  ['vlak voor', 'voor'],
  ['kort voor', 'voor'],
  ['in de loop van', 'in'],
  ['loop van', 'in'],
  ['zo rond', 'rond'],
  ['om en nabij', 'rond'],
  ['ongeveer rond', 'rond'],
  ['onder voorbehoud', 'ovb'],
  ['naar verwachting', 'ovb'],
  ['nog niet zeker', 'ovb'],
  ['en / of', 'of'],
  ['dan wel', 'of'],
  ['danwel', 'of'],
  ['oftewel', 'of'],
  ['en verder', 'verder'],
  ['ev', 'verder'],
  ['nog starten', 'start'],
  ['starten', 'start'],
  ['te starten', 'start'],
  ['vanaf heden', 'heden'],
  ['nieuw jaar', 'nieuwjaar'],
  ['half jaar', 'halfjaar'],
  ['oud en nieuw', 'oudennieuw'],
  ['goede vrijdag', 'goedevrijdag'],
  ['witte donderdag', 'wittedonderdag'],
  ['eerste kerstdag', 'eerstekerstdag'],
  ['1 kerstdag', 'eerstekerstdag'],
  ['tweede kerstdag', 'tweedekerstdag'],
  ['2 kerstdag', 'tweedekerstdag'],
  ['eerste paasdag', 'eerstepaasdag'],
  ['1 paasdag', 'eerstepaasdag'],
  ['tweede paasdag', 'tweedepaasdag'],
  ['2 paasdag', 'tweedepaasdag'],
  ['eerste pinksterdag', 'eerstepinksterdag'],
  ['1 pinksterdag', 'eerstepinksterdag'],
  ['tweede pinksterdag', 'tweedepinksterdag'],
  ['2 pinksterdag', 'tweedepinksterdag'],
  ['keti koti', 'ketikoti'],
  ['sint maarten', 'sintmaarten'],
  ['blue monday', 'bluemonday'],
  ['eerste schoolweek', 'eersteschoolweek'],
  ['1 schoolweek', 'eersteschoolweek'],
  ['laatste schoolweek', 'laatsteschoolweek'],
  ['vd', 'van'],
  ['v / d', 'van'],
  ['zomervak', 'zomervakantie'],
  ['herfstvak', 'herfstvakantie'],
  ['kerstvak', 'kerstvakantie'],
  ['meivak', 'meivakantie'],
  ['voorjaarsvak', 'voorjaarsvakantie'],
];

type Turn = { readonly from: readonly string[]; readonly to: string };
const TURNS_BY_FIRST = new Map<string, Turn[]>();
for (const [phrase, to] of TURNS) {
  const from = phrase.split(' ');
  const key = from[0] ?? '';
  TURNS_BY_FIRST.set(
    key,
    [...(TURNS_BY_FIRST.get(key) ?? []), { from, to }].sort((a, b) => b.from.length - a.from.length),
  );
}

/** Tokens with each turn of phrase ('tot en met', 'met ingang van') replaced by its one word. */
export const canonicalWords = (tokens: readonly Token[]): readonly Token[] => {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const turn = TURNS_BY_FIRST.get(token.text)?.find((each) =>
      each.from.every((word, i) => tokens[at + i]?.text === word),
    );
    result.push(turn === undefined ? token : { ...token, text: turn.to });
    at += turn?.from.length ?? 1;
  }
  return result;
};
