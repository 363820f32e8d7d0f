import type { Role } from '#kernel/plan.ts';
import { certain, type Found, probable } from '../found.ts';
import type { Part } from '../outline/outline.ts';
import type { Reading } from '../reading.ts';
import { fold, hasPattern, wordsOf } from '../text/fold.ts';
import { type ListItem, nameAndRest, type Passage, passagesOf } from '../text/passages.ts';
import { mainVerbAt, sentencesOf } from '../text/sentences.ts';
import { ROLE_NOUNS } from '../vocabulary/people.ts';
import { FINITE_VERBS } from '../vocabulary/verbs.ts';
import { isPlaceholder } from '../table/contents.ts';
import { isPerson, maybePerson, withPeople } from './role-people.ts';
import { rolesBesideHours, rolesInTable } from './role-table.ts';

/** Who does what, in the parts about organisation. */
export function readRoles({ outline, tables }: Reading): Found<Role>[] {
  const found = [
    ...tables.filter(({ kind }) => kind === 'roles').flatMap(rolesInTable),
    ...tables.filter(({ kind }) => kind === 'effort').flatMap(rolesBesideHours),
    ...outline.parts.filter((part) => part.kind === 'organisation').flatMap(fromPart),
  ].map((each) => ({ ...each, value: withPeople(each.value) }));
  const seen = new Set<string>();
  return found.filter(({ value }) => !seen.has(fold(value.name)) && seen.add(fold(value.name)) !== undefined);
}

/** Nouns that name somebody with a task in communication; wider words such as 'gemeente' say too little in running text. */
const PEOPLE = [
  '*adviseur',
  '*adviseurs',
  '*manager',
  '*managers',
  '*leider',
  '*leiders',
  '*secretaris',
  '*coordinator',
  '*coordinatoren',
  '*medewerker',
  '*medewerkers',
  'woordvoerder*',
  'wethouder*',
  'burgemeester',
  '*voorzitter',
  '*voorzitters',
  'directeur*',
  'griffier',
  'griffie',
  'bestuurder*',
  '*opdrachtgever',
  '*redacteur',
  'webredactie',
  '*redactie',
  'vormgever*',
  '*team',
  '*teams',
  'stuurgroep',
  'projectgroep',
  'werkgroep*',
  'portefeuillehouder*',
  'klankbordgroep',
  'ambassadeur*',
  '*regisseur',
  'projectleiding',
  'consulent*',
  'secretariaat',
  '*specialist',
  'kcc',
  'klantcontactcentrum',
  'balie*',
  'communicatiebureau',
  '*corporatie',
  'aannemer',
];

function fromPart(part: Part): Found<Role>[] {
  const found = passagesOf(part.blocks).flatMap((passage) =>
    passage.type === 'list' ? fromList(passage.items) : fromText(passage),
  );
  return oncePerHead(found);
}

/** In a list of people with their roles, a name that nothing else proves to be one is one as well. */
function fromList(items: readonly ListItem[]): Found<Role>[] {
  const people = items.filter((item) => {
    const { name, rest, marked } = nameAndRest(item);
    return marked && isPerson(name) && roleInFront(rest ?? '') !== null;
  });
  const isName = people.length >= FEWEST_PEOPLE ? (name: string) => isPerson(name) || maybePerson(name) : isPerson;
  return items.flatMap((item) => fromItem(item, isName));
}
const FEWEST_PEOPLE = 2;

function fromItem(item: ListItem, isName: (name: string) => boolean): Found<Role>[] {
  const { name, rest, marked } = nameAndRest(item);
  const below = item.children.map(({ text }) => text).join('\n');
  const does = [rest ?? '', below].filter(Boolean).join('\n');
  if (isPlaceholder(name)) return [];
  if (marked && name.length <= 90 && mainVerbAt(name) < 0 && hasPattern(wordsOf(name), PEOPLE))
    return [certain({ name, does: does === '' ? null : does }, [item.at])];
  const behind = marked && isName(name) ? (roleInFront(does) ?? workIn(does)) : null;
  if (behind) return [certain({ ...behind, who: [name] }, [item.at])];
  if (marked && isPerson(name) && does !== '') return [certain({ name, does }, [item.at])];
  const subject = subjectIn(item.text);
  if (subject) return [certain({ name: subject, does: item.text }, [item.at])];
  return name.length <= 60 && does === '' && hasPattern(wordsOf(name), PEOPLE) && mainVerbAt(name) < 0
    ? [certain({ name, does: null }, [item.at])]
    : [];
}

/** 'communicatieadviseur, schrijft de brieven' behind a name. */
function roleInFront(text: string): Role | null {
  const [, name = '', does = ''] = /^([^.,;:(\n]{3,60})(?:[.,;:(\n]\s*([\s\S]*))?$/u.exec(text) ?? [];
  const isRole = name !== '' && mainVerbAt(name) < 0 && hasPattern(wordsOf(name), PEOPLE);
  return isRole ? { name: name.trim(), does: does.replace(/\)$/, '') || null } : null;
}

/** 'begeleidt de avonden' behind a name is all the role that somebody has. */
function workIn(text: string): Role | null {
  const [, work = '', does = ''] = /^([^.,;:()\n]{3,60})(?:\.|[,;]\s+(\S[\s\S]*))?$/u.exec(text) ?? [];
  return FINITE_VERBS.has(fold(work.split(/\s/)[0] ?? '')) ? { name: work.trim(), does: does || null } : null;
}

/** Sentences of which a role is the subject, and those that introduce one ('er is een adviseur toegevoegd'). */
function fromText(passage: Extract<Passage, { type: 'text' }>): Found<Role>[] {
  const { name, rest, marked } = nameAndRest(passage);
  const sentences = sentencesOf(passage.text);
  const isLabel = marked && rest !== null && name.length <= 60 && mainVerbAt(name) < 0;
  if (isLabel && isPerson(name)) {
    const people = labelledRoles(sentences, passage.at);
    if (people) return people;
  }
  if (isLabel && hasPattern(wordsOf(name), PEOPLE))
    return labelledRoles(sentences, passage.at) ?? [certain({ name, does: rest }, [passage.at])];
  const roles: Found<Role>[] = [];
  sentences.forEach((sentence, index) => {
    const subject = subjectIn(sentence) ?? introducedIn(sentence);
    if (subject === null) return;
    const next = sentences.slice(index + 1);
    const until = next.findIndex((other) => (subjectIn(other) ?? introducedIn(other)) !== null);
    const more = next.slice(0, until < 0 ? undefined : until);
    roles.push(probable(roleOf(subject, sentence, more), [passage.at]));
  });
  return roles;
}

/** 'Noor van Dam is eindredacteur' names the role and who has it; any other sentence tells what its subject does. */
function roleOf(subject: string, sentence: string, more: readonly string[]): Role {
  const is = /\s(?:is|wordt)\s(?:de\s|een\s|onze\s)?(\p{L}[\p{L} -]{2,40})\.?$/u.exec(sentence)?.[1];
  return is !== undefined && isPerson(subject) && hasPattern(wordsOf(is), PEOPLE)
    ? { name: is, does: more.join(' ') || null, who: [subject] }
    : { name: subject, does: [sentence, ...more].join(' ') };
}

/**
 * 'Projectleider: Noor. Ondersteuning: Bas, Iris.': each sentence is a role of its own; a sentence without a label behind them
 * tells more of the last. Null when they are not labelled.
 */
function labelledRoles(sentences: readonly string[], at: number): Found<Role>[] | null {
  const found = sentences.map((sentence) => /^([^:.]{2,60}):\s+(\S[\s\S]*)$/u.exec(sentence));
  const end = found.indexOf(null);
  const count = end < 0 ? found.length : end;
  const isWhole = found.slice(count).every((match) => match === null);
  if (count < 2 || !isWhole) return null;
  return found.slice(0, count).flatMap((match, index) => {
    const role = match?.[1] && match[2] && !ASKED_AT.test(match[1]) ? labelledRole(match[1], match[2]) : null;
    const more = index === count - 1 ? sentences.slice(count) : [];
    return role ? [certain({ ...role, does: [role.does ?? [], more].flat().join(' ') || null }, [at])] : [];
  });
}

/** Where to ask, and nobody's role: the text of the section keeps it. */
const ASKED_AT = /^(?:vragen|contact|meer informatie|informatie|e-?mail|mail|telefoon)$/iu;

/** 'Noor van Dam: projectleider' has the role behind the name; 'Noor van Dam: ziek tot mei' tells no role at all. */
function labelledRole(label: string, text: string): Role | null {
  if (!isPerson(label)) return withPeople({ name: label, does: text });
  const [, name = '', does = null] = /^(\p{L}[^.,;:(]{2,40}?)(?:\s*\(([^()]{2,60})\))?\.?$/u.exec(text) ?? [];
  const isRole = mainVerbAt(name) < 0 && [PEOPLE, ROLE_NOUNS].some((nouns) => hasPattern(wordsOf(name), nouns));
  return isRole ? { name: name.trim(), does, who: [label] } : null;
}

function subjectIn(sentence: string): string | null {
  const verb = mainVerbAt(sentence);
  if (verb <= 0 || verb > 90) return null;
  const subject = sentence.slice(0, verb).trim().replace(/,$/, '');
  const bare = subject.replace(/^(?:de|het|een|onze|ook de|ook het)\s+/iu, '');
  const head = bare.split(/\s(?:van|uit|bij|voor|in|met|op|die)\s/iu)[0] ?? bare;
  if (
    /^(?:aan|bij|met|door|voor|in|op|als|daarnaast|verder|zijn|haar|hun|dit|deze|die)\b/iu.test(bare) ||
    wordsOf(head).length > 4 ||
    /,|\sen\s/.test(head)
  )
    return null;
  const isNamed = isPerson(bare) || /^(?:team|afdeling|bureau|cluster)\s\p{L}/iu.test(bare);
  return isNamed || hasPattern(wordsOf(head).slice(-1), PEOPLE) ? bare : null;
}

function introducedIn(sentence: string): string | null {
  const match =
    /\b(?:is|wordt|komt)\s+(?:er\s+)?(?:een|één)\s+((?:\p{L}+\s)?\p{L}+)\s+(?:toegevoegd|aangesteld|aangewezen|benoemd|ingezet|verantwoordelijk)/iu.exec(
      sentence.slice(0, 400),
    );
  return match?.[1] && hasPattern(wordsOf(match[1]).slice(-1), PEOPLE) ? match[1] : null;
}

/** The same role is often the subject of several sentences; the longest name says who it is best. */
function oncePerHead(found: readonly Found<Role>[]): Found<Role>[] {
  const byHead = new Map<string, Found<Role>>();
  for (const each of found) {
    const head =
      each.confidence === 'certain'
        ? fold(each.value.name)
        : (wordsOf(each.value.name.split(/\s(?:van|uit|bij|voor|in|met)\s/iu)[0] ?? '').at(-1) ?? '');
    const known = byHead.get(head);
    byHead.set(
      head,
      known
        ? {
            ...known,
            at: [...known.at, ...each.at],
            value: { ...known.value, does: joined(known.value.does, each.value.does) },
          }
        : each,
    );
  }
  return [...byHead.values()];
}

const joined = (one: string | null, other: string | null): string | null =>
  one === null || other === null || one === other ? (one ?? other) : `${one}\n${other}`;
