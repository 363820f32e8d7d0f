import type { Audience } from '#kernel/plan.ts';
import type { ColumnRole } from '../vocabulary/column-role.ts';
import { doubtful, type Found, probable } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import type { KindedTable, Reading } from '../reading.ts';
import { divide } from '../text/entries.ts';
import { fold } from '../text/fold.ts';
import { nameAndRest, type ListItem, type ListPassage, passagesOf, type TextPassage } from '../text/passages.ts';
import { mainVerbAt, sentencesOf } from '../text/sentences.ts';
import { isNothing, isPlaceholder } from '../table/contents.ts';
import { oneLine } from '../dates.ts';
import { areMeans, toldOf, withoutRing } from './audience-told.ts';
import { groupAtStart, namesPeople, primaryIn, ringIn } from './audience-words.ts';
import { categoryOf, isCategory, namedAudience } from './audience-category.ts';
import { headedAudiences } from './audience-heading.ts';
import { tableAudiences } from './audience-table.ts';
import { columnAudiences, crossedAudience, crossedChannels, gridAudiences } from './audience-grid.ts';

/** The audiences of the plan. `complete` is true when a table or a list names them, false when they came out of sentences. */
export type ListedAudiences = { readonly audiences: readonly Found<Audience>[]; readonly complete: boolean };

export function readAudiences(reading: Reading): ListedAudiences {
  const { outline, tables } = reading;
  const inTables = [
    ...tables.filter(describesAudiences).flatMap(tableAudiences),
    ...gridAudiences(tables),
    ...columnAudiences(tables),
  ];
  const parts = outline.parts.filter((part) => part.kind === 'audiences');
  const listed = parts.flatMap((part) =>
    inTables.length > 0 && part.blocks.some(({ type }) => type === 'table')
      ? []
      : listedIn(part, parts).map((each) => withRing(each, part.title)),
  );
  const sure = merge([
    ...inTables,
    ...headedAudiences(outline),
    ...(inTables.length > 0 ? listed.filter(({ confidence }) => confidence === 'certain') : listed),
  ]);
  const crossed = crossedChannels(reading);
  if (sure.length > 0) return { audiences: sure.map((each) => withCrossed(each, crossed)), complete: true };
  if (crossed.size > 0)
    return { audiences: [...crossed.values()].map((each) => probable(crossedAudience(each), each.at)), complete: true };
  const accented = tables.filter(({ kind }) => kind === 'messages').flatMap(accentedGroups);
  if (accented.length > 0) return { audiences: merge(accented), complete: false };
  return {
    audiences: merge(
      parts.flatMap((part) =>
        passagesOf(part.blocks).flatMap((passage) => (passage.type === 'text' ? fromProse(passage, part) : [])),
      ),
    ),
    complete: false,
  };
}

/** The groups that a table of accents names, where nothing else lists them. */
function accentedGroups({ table }: KindedTable): Found<Audience>[] {
  const names = table.rows.map((row) => ({ name: oneLine(row.places[0]?.text ?? ''), at: row.at }));
  const isGroups = names.filter(({ name }) => namesPeople(name)).length * 2 > names.length;
  return isGroups
    ? names.flatMap(({ name, at }) => (isNothing(name) ? [] : [probable(namedAudience(name, null), at)]))
    : [];
}

/** Means that a table of crosses ticks for an audience that has none of its own. */
function withCrossed(found: Found<Audience>, crossed: ReturnType<typeof crossedChannels>): Found<Audience> {
  const ticked = found.value.channels.length === 0 ? crossed.get(fold(found.value.name)) : undefined;
  return ticked
    ? { ...found, at: [...found.at, ...ticked.at], value: { ...found.value, channels: ticked.channels } }
    : found;
}

/** A table of audiences, or a calendar that first says who each group is. */
const describesAudiences = ({ kind, facts }: KindedTable): boolean =>
  kind === 'audiences' ||
  (kind === 'calendar' && facts.first.has('audiences') && DESCRIBING.some((role) => facts.roles.has(role)));
const DESCRIBING: readonly ColumnRole[] = ['interest', 'influence', 'profile', 'ring', 'approach'];

/** Below 'Meedenken' or 'Ring 2: meewerken' everybody is in that ring. */
function withRing(found: Found<Audience>, title: string): Found<Audience> {
  const ring = found.value.ring ?? (title.split(/\s+/).length <= 4 ? ringIn(title) : null);
  return { ...found, value: { ...found.value, ring } };
}

/** One entry per name; the first keeps what it has, later ones fill what it lacks. */
function merge(found: readonly Found<Audience>[]): Found<Audience>[] {
  const byName = new Map<string, Found<Audience>>();
  for (const each of found) {
    const key = fold(each.value.name);
    const known = byName.get(key);
    if (!known) {
      byName.set(key, each);
      continue;
    }
    const { value } = known;
    byName.set(key, {
      ...known,
      at: [...known.at, ...each.at],
      value: {
        ...each.value,
        ...value,
        category: value.category ?? each.value.category,
        side: value.side ?? each.value.side,
        primary: value.primary ?? each.value.primary,
        profile: value.profile ?? each.value.profile,
        approach: value.approach ?? each.value.approach,
        ring: value.ring ?? each.value.ring,
        channels: value.channels.length > 0 ? value.channels : each.value.channels,
      },
    });
  }
  return [...byName.values()];
}

function listedIn(part: Part, all: readonly Part[]): Found<Audience>[] {
  const passages = passagesOf(part.blocks);
  const own = subjectOfPart(part);
  if (own) {
    const profile = passages
      .flatMap((passage) => (passage.type === 'text' ? [passage.text] : passage.items.map(({ text }) => text)))
      .join('\n');
    return profile === ''
      ? []
      : [
          probable(namedAudience(own, part.trail.length > 1 ? categoryOf(part.trail.at(-1) ?? '') : null, profile), [
            part.at ?? 0,
            ...part.blocks.map(({ at }) => at),
          ]),
        ];
  }
  const heading = categoryOf(part.title);
  const beside = all.filter((other) => other.depth === part.depth && other.trail.at(-1) === part.trail.at(-1));
  const means = areMeans(beside.flatMap(restsIn));
  return passages.flatMap((passage) =>
    passage.type === 'list' ? fromList(passage, heading, means) : fromLine(passage, heading),
  );
}

/** A heading below the audiences that is itself the name of a group. */
function subjectOfPart(part: Part): string | null {
  if (
    part.named ||
    part.trail.length === 0 ||
    !namesPeople(part.title) ||
    part.blocks.some(({ type }) => type === 'table')
  )
    return null;
  return isCategory(part.title) ? null : part.title;
}

/** What stands behind the names in the lists of a part. */
const restsIn = ({ blocks }: Part): string[] =>
  passagesOf(blocks).flatMap((passage) =>
    passage.type === 'list' ? passage.items.flatMap((item) => nameAndRest(item).rest ?? []) : [],
  );

/** `means` is true where the lists under headings beside this one have means behind the names. */
function fromList(passage: ListPassage, heading: string | null, means: boolean): Found<Audience>[] {
  if (passage.introKind !== null && passage.introKind !== 'audiences') return [];
  const intro = passage.intro?.endsWith(':') && passage.intro.length <= 90 ? categoryOf(passage.intro) : null;
  const own = means || areMeans(passage.items.flatMap((item) => nameAndRest(item).rest ?? []));
  return passage.items.flatMap((item) => fromItem(item, categoryLike(intro) ?? heading, own));
}

/** 'Ambtenaren bij provincies die met water te maken hebben': whom it concerns is told behind the group. */
const CLAUSE = /,?\s(?:die|welke|waarvan|met wie)\s/u;

const categoryLike = (text: string | null): string | null =>
  text !== null && mainVerbAt(text) < 0 && text.split(/\s+/).length <= 6 ? text : null;

function fromItem(item: ListItem, category: string | null, means: boolean): Found<Audience>[] {
  const { name, rest, marked } = nameAndRest(item);
  if (isPlaceholder(name)) return [];
  const groups =
    (item.children.length > 0 && isCategory(name)) ||
    (item.children.length > 0 && item.children.every(({ text }) => namesPeople(text)) && rest === null);
  if (groups) return item.children.flatMap((child) => fromItem(child, categoryOf(name) ?? category, means));
  if (marked && rest !== null && isCategory(name) && !/^\p{Lu}?\p{L}*groep\s/u.test(name))
    return fromNames(rest, name, item.at).map((each) => ({ ...each, confidence: 'certain' }));
  if (name.length > 140 || mainVerbAt(name) >= 0) {
    const group = groupAtStart(name.split(CLAUSE)[0] ?? name);
    return group ? [probable(namedAudience(group, category, item.text), [item.at])] : [];
  }
  const told = toldOf(rest, means);
  const own = withoutRing(name);
  const profile = [told.rest ?? '', ...item.children.map(({ text }) => text)].filter(Boolean).join('\n') || null;
  const at = [item.at, ...item.children.map((child) => child.at)];
  const bare = name.replace(/\s{0,9}\([^()]{0,200}\)$/u, '');
  const known = namesPeople(bare) || marked;
  const value = {
    ...namedAudience(own.name, category, profile),
    ring: told.ring ?? own.ring,
    channels: told.channels,
  };
  return [known ? { value, at, confidence: 'certain', question: null } : probable(value, at)];
}

/** 'Intern: medewerkers, college en raad', or 'De doelgroepen zijn inwoners en huisartsen.' */
function fromLine(passage: TextPassage, heading: string | null): Found<Audience>[] {
  const labelled = /^([^:.]{3,60}):\s+(\S[^\n]{2,400})$/u.exec(passage.text);
  if (labelled?.[1] && labelled[2] && isCategory(labelled[1]) && mainVerbAt(labelled[1]) < 0)
    return fromNames(labelled[2], labelled[1], passage.at);
  const parted = passage.text.length <= 300 ? passage.text.split(/\s[–—-]\s/u) : [];
  if (parted.length >= 3 && areGroups(parted) && parted.every((name) => mainVerbAt(name) < 0 && !LEFT_OUT.test(name)))
    return parted.flatMap((name) => probable(namedAudience(name.trim(), categoryOf(heading ?? '')), [passage.at]));
  if (isListOfNames(passage) && (heading !== null || areGroups(divide(passage.text))))
    return fromNames(passage.text, heading ?? '', passage.at);
  return sentencesOf(passage.text).flatMap((sentence) => {
    const match =
      /^(?:(?:de|onze|het)\s+)?([\p{L}\s-]{0,40}(?:doelgroep(?:en)?|stakeholders|groepen))(?:\s+[\p{L}\s-]{1,40}?)?\s(?:zijn|is|bestaan uit|bestaat uit|vormen)(?:\s+(?:in ieder geval|met name|vooral|onder andere|dus|ook))?:?\s+(.{3,400}?)[.]?$/iu.exec(
        sentence.slice(0, 600),
      );
    if (!match?.[2] || !match[1] || mainVerbAt(match[2]) >= 0 || !namesPeople(match[2])) return [];
    return fromNames(match[2], categoryOf(match[1]) ?? heading ?? '', passage.at);
  });
}

/** Short names, most of them known as groups. */
const areGroups = (names: readonly string[]): boolean =>
  names.every((name) => name.split(/\s+/).length <= 8) && names.filter(namesPeople).length * 2 > names.length;

/** 'Gemeenteraad, college' below 'Intern': names and nothing else. */
const isListOfNames = ({ text, announces }: TextPassage): boolean =>
  !announces &&
  text.length <= 200 &&
  /,\s|\sen\s/u.test(text) &&
  mainVerbAt(text) < 0 &&
  !/[.:;]\s/.test(text) &&
  !LEFT_OUT.test(text) &&
  namesPeople(text);
/** 'Niet de huurders' says for whom it is not. */
const LEFT_OUT = /(?<!\p{L})(?:niet|geen|behalve|zonder|uitgezonderd)(?!\p{L})/iu;

function fromNames(text: string, category: string, at: number): Found<Audience>[] {
  const named = categoryOf(category);
  return divide(text)
    .filter((name) => name.length <= 120 && !isPlaceholder(name))
    .map((name) => probable(namedAudience(name.replace(/^(?:de|het)\s+/iu, ''), named), [at]));
}

/** Groups that paragraphs are about, where no list or table names the audiences. */
function fromProse(passage: TextPassage, part: Part): Found<Audience>[] {
  const [sentence] = sentencesOf(passage.text);
  const group = sentence ? groupAtStart(sentence) : null;
  if (group === null || passage.announces) return [];
  const audience = { ...namedAudience(group, categoryOf(part.title), passage.text), primary: primaryIn(passage.text) };
  return [doubtful(audience, [passage.at], 'audienceFromText')];
}
