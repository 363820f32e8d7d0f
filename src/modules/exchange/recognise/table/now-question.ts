import { fold } from '../text/fold.ts';

const WISH =
  /\b(?:moet|moeten|willen|wil|gewenst|gewenste|straks|gaan|beoogd|beoogde|nodig|belangrijk)\b|doel(?:en)?\b/;
const ASKS = /^(?:wat|hoe)\s(?:is\shun\shouding|(?:vind|denk|weet|weten|voel|kijk|sta|leeft|speelt)[a-z]{0,4}(?:\s|$))/;
const TODAY = /\b(?:nu|huidige?|vandaag|momenteel)\b/;

/** True for a header that asks what people should come to know, think or do: 'Wat moeten ze weten', 'Kennisdoel'. */
export const asksForWish = (header: string): boolean => WISH.test(bare(header));

/** True for a header that asks how people stand now: 'Wat vinden ze', and for a level also 'Kennis nu'. */
export const asksOfToday = (header: string, isLevel = false): boolean =>
  !asksForWish(header) && (ASKS.test(bare(header)) || (isLevel && TODAY.test(bare(header))));

const bare = (header: string): string => fold(header).replace(/[?:.]+$/, '');
