import { copy } from '../copy.nl.ts';
import { KNOWN_FACTS, type KnownFact } from '../model/fact.ts';

const isKnown = (name: string): name is KnownFact => KNOWN_FACTS.some((known) => known === name);

/** How a form calls a fact: an own fact has only its name. */
export const labelOf = (name: string): string => (isKnown(name) ? copy.labels[name] : name);
