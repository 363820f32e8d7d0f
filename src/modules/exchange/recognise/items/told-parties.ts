import type { Audience } from '#kernel/plan.ts';
import { type Found, probable } from '../found.ts';
import type { Outline } from '../outline/outline.ts';
import { fold } from '../text/fold.ts';
import { passagesOf } from '../text/passages.ts';
import { mainVerbAt, sentencesOf } from '../text/sentences.ts';
import { namedAudience } from './audience-category.ts';
import { levelIn } from './stance-levels.ts';

/** A heading below which sentences tell who has what to say. */
const FIELD = /krachtenveld|speelveld|stakeholder|actoren(?!\p{L})|belanghebbenden/iu;

/**
 * Parties that the sentences of a field of influence name with how they stand or how much they weigh ('De fractie Dorpsbelang blijft
 * kritisch en heeft veel invloed'), unless the plan has them already. Only a name in capitals that opens its sentence; what the
 * sentence says stays with it.
 */
export function toldParties({ parts }: Outline, known: readonly Found<Audience>[]): Found<Audience>[] {
  const seen = new Set(known.map(({ value }) => fold(withoutArticle(value.name))));
  return parts
    .filter(({ kind, title, blocks }) => kind === 'audiences' && FIELD.test(title) && !blocks.some(isTable))
    .flatMap(({ blocks }) => passagesOf(blocks))
    .flatMap((passage) =>
      passage.type === 'text' ? sentencesOf(passage.text).flatMap((sentence) => partyIn(sentence, passage.at)) : [],
    )
    .filter(({ value }) => !seen.has(fold(value.name)) && seen.add(fold(value.name)) !== undefined);
}

const withoutArticle = (name: string): string => name.replace(/^(?:de|het|onze|ook|de lokale)\s+(?=\S)/iu, '');
const isTable = ({ type }: { readonly type: string }): boolean => type === 'table';

const MOST_WORDS = 6;

function partyIn(sentence: string, at: number): Found<Audience>[] {
  const verb = mainVerbAt(sentence);
  if (verb <= 0 || !WEIGHS.test(sentence.slice(verb))) return [];
  const name = withoutArticle(sentence.slice(0, verb).trim());
  const [kind = '', own = '', ...more] = name.split(/\s+/);
  const isName = PARTY.test(kind) && /^\p{Lu}/u.test(own) && more.length <= MOST_WORDS - 2 && !/[,:;()]/.test(name);
  if (!isName) return [];
  const influence = levelOf(sentence, INFLUENCE);
  const interest = levelOf(sentence, INTEREST);
  const attitude = attitudeOf(sentence);
  return [
    probable(
      {
        ...namedAudience(name, null, sentence),
        ...(influence === null ? {} : { influence }),
        ...(interest === null ? {} : { interest }),
        ...(attitude === null ? {} : { attitude }),
      },
      [at],
    ),
  ];
}

/** A kind of body with a name of its own: 'fractie Dorpsbelang', 'Woningcorporatie Ons Huis'. */
const PARTY =
  /^\p{L}*(?:fractie|partij|corporatie|vereniging|stichting|commissie|bedrijf|coöperatie|comité|raad|bond|platform|belang|provincie|waterschap|netbeheerder|ondernemer|school|kerk|aannemer|ontwikkelaar)$/iu;
/** How they stand, or how much they weigh. */
const WEIGHS =
  /\b(?:invloed|belang\b|kritisch|tegenstander|voorstander|steun(?:t|en)|verzet|weerstand|bezwa(?:ar|ren)|positief|negatief|neutraal|afwachtend|sceptisch|enthousiast)/iu;
/** 'Veel invloed', 'weinig formele invloed': one of the two words in front says how much. */
const INFLUENCE = /(?:(\p{L}+)\s)?(\p{L}+)\sinvloed(?!\p{L})/iu;
const INTEREST = /(?:(\p{L}+)\s)?(\p{L}+)\sbelang(?!\p{L})/iu;
const AGAINST = /\b(?:kritisch|tegenstander|verzet|weerstand|bezwa(?:ar|ren)|negatief|sceptisch)/iu;
const FOR = /\b(?:steun(?:t|en)|voorstander|positief|enthousiast)/iu;
/** 'Steunt ons, maar …' is both. */
const BUT = /\b(?:maar|echter|tenzij|mits)\b/iu;

const levelOf = (sentence: string, said: RegExp): number | null => {
  const [, before = null, right = null] = said.exec(sentence) ?? [];
  return levelIn(right) ?? levelIn(before);
};

const attitudeOf = (sentence: string): number | null => {
  const [isAgainst, isFor] = [AGAINST.test(sentence), FOR.test(sentence)];
  if (isAgainst === isFor) return null;
  return isAgainst ? -1 : BUT.test(sentence) ? null : 1;
};
