import type { LanguageRule } from './finding.ts';

/** Why a rule is there: the same sentence for all its findings. */
const why: Readonly<Record<LanguageRule, string>> = {
  'sentence.long': 'Bij een lange zin is de lezer het begin kwijt voordat het einde komt.',
  'paragraph.long': 'Een groot blok tekst nodigt niet uit om te lezen.',
  passive: 'In zo’n zin blijft vaak onduidelijk wie iets doet.',
  'word.official': 'Dit woord staat vooral in brieven van de overheid. Mensen zeggen het bijna nooit.',
  'word.difficult': 'Veel mensen kennen dit woord niet goed.',
  'word.long': 'Een lang woord lees je niet in één keer.',
  abbreviation: 'Wie de afkorting niet kent, mist wat er staat.',
  'sentence.split': 'Wat bij elkaar hoort, staat ver uit elkaar. De lezer moet onthouden hoe de zin begon.',
  'style.nouns': 'Van werkwoorden zijn zelfstandige naamwoorden gemaakt. Dat leest stroef.',
  'style.prepositions': 'Elk voorzetsel hangt er weer iets aan. Zo wordt de zin een ketting.',
  'negation.double': 'Twee keer ontkennen moet de lezer in zijn hoofd omdraaien.',
  'address.mixed': 'Het is netter en rustiger als je de lezer steeds hetzelfde noemt.',
};

export const copy = {
  why,
  longSentence: (words: number) => `Deze zin heeft ${words} woorden.`,
  splitSentence: (words: number) =>
    words > 30
      ? 'Maak er drie zinnen van, of een lijstje. Liever tot 15 woorden.'
      : words > 18
        ? 'Maak er twee zinnen van. Liever tot 15 woorden.'
        : 'Kan er een woord uit? Liever tot 15 woorden.',
  longParagraph: (words: number, sentences: number) => `Deze alinea heeft ${words} woorden in ${sentences} zinnen.`,
  splitParagraph: 'Maak er twee alinea’s van. Zet er een tussenkop boven als er een nieuw onderwerp begint.',
  passive: (auxiliary: string, participle: string) => `Lijdende zin: ‘${auxiliary} … ${participle}’.`,
  maybePassive: (auxiliary: string, participle: string) =>
    `Misschien een lijdende zin: ‘${auxiliary} … ${participle}’.`,
  sayWho: 'Schrijf wie het doet: ‘wij sturen de brief’ in plaats van ‘de brief wordt gestuurd’.',
  maybeSayWho: 'Is duidelijk wie dit doet? Laat het dan zo. Anders: zet erbij wie het doet.',
  official: (word: string) => `‘${word}’ is een ambtelijk woord.`,
  difficult: (word: string) => `‘${word}’ is een moeilijk woord.`,
  sayInstead: (instead: string) => `Kies iets gewoners: ${instead}.`,
  longWord: (word: string, letters: number) => `‘${word}’ heeft ${letters} letters.`,
  splitWord: (parts: string) =>
    `Het woord bestaat uit ${parts}. Draai het om met ‘van’ of ‘voor’, of kies een korter woord.`,
  shorterWord: 'Kies een korter woord, of leg het woord uit.',
  abbreviation: (short: string) => `De afkorting ‘${short}’ wordt niet uitgelegd.`,
  inFull: (full: string) => `Schrijf de eerste keer voluit: ${full}.`,
  inFullAlways: (full: string) => `Schrijf voluit: ${full}.`,
  explain: 'Schrijf de eerste keer voluit wat het betekent, met de afkorting tussen haakjes erachter.',
  split: (words: number) => `Tussen twee delen die bij elkaar horen, staan ${words} andere woorden.`,
  between: 'Een stuk zin staat tussen ‘de’ of ‘het’ en het woord waar dat bij hoort.',
  join: 'Zet wat bij elkaar hoort ook bij elkaar. Maak van het stuk ertussen een eigen zin.',
  nouns: (words: string) => `Naamwoordstijl: ‘${words}’.`,
  useVerb: (verb: string) => `Maak er een werkwoord van: wie gaat ${verb}?`,
  useVerbs: 'Maak er werkwoorden van: wie doet wat?',
  prepositions: (count: number) => `Hier staan ${count} voorzetsels achter elkaar.`,
  fewerPrepositions: 'Knip de zin in tweeën, of laat weg wat de lezer al weet.',
  negation: (words: string) => `Dubbele ontkenning: ‘${words}’.`,
  maybeNegation: (words: string) => `Misschien een dubbele ontkenning: ‘${words}’.`,
  sayPositive: 'Schrijf wat wel zo is.',
  mixed: (less: string, more: string) => `Hier staat ‘${less}’, terwijl de tekst verder ‘${more}’ zegt.`,
  chooseOne: (more: string) => `Kies één vorm. In deze tekst komt ‘${more}’ het meest voor.`,
  tooShort: (words: number, sentences: number) =>
    `De tekst is te kort voor een indicatie: ${amount(words, 'woord', 'woorden')} en ${amount(sentences, 'zin', 'zinnen')}. Vanaf 50 woorden en 3 zinnen zegt het cijfer iets.`,
  noWords: 'Er staat nog geen tekst.',
  reasonSentences: (words: string) => `Een zin heeft gemiddeld ${words} woorden.`,
  reasonSyllables: (syllables: string) => `Een woord heeft gemiddeld ${syllables} lettergrepen.`,
  reasonLong: (count: number, all: number) =>
    count === 0
      ? 'Geen zin is langer dan 20 woorden.'
      : `${count} van de ${amount(all, 'zin', 'zinnen')} ${count === 1 ? 'is' : 'zijn'} langer dan 20 woorden.`,
  reasonWords: (count: number) =>
    count === 0
      ? 'Er staan geen woorden in van onze lijst met moeilijke woorden.'
      : `Er ${count === 1 ? 'staat' : 'staan'} ${amount(count, 'woord', 'woorden')} in van onze lijst met moeilijke woorden.`,
  reasonPassive: (count: number) =>
    `Er ${count === 1 ? 'is' : 'zijn'} ${amount(count, 'lijdende zin', 'lijdende zinnen')}.`,
} as const;

const amount = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;
