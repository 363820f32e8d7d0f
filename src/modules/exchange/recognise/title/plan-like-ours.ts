import type { Line } from './surrounding-lines.ts';

/** A plan, calendar or season like ours, and no other plan ('Klimaatplan 2050') nor a paper that only comes from one. */
export const isOurs = ({ text }: Line): boolean =>
  OURS.test(text) && !OF_OTHERS.test(YEAR_APART.test(text) ? text.replace(MAKERS, 'communicatie') : text);
/** A year behind a mark at the end, as in 'Gemeente Aadorp – team Communicatie – 2031', is of the paper and not of the team. */
const YEAR_APART = /[–—|•·,;]\s*20\d\d\s*$/u;
const MAKERS = /(?<!\p{L})(?:team|afdeling)\scommunicatie(?!\p{L})/iu;
const OURS =
  /(?<!\p{L})(?:communicatie(?!\s*,)|communicatie(?:plan|kalender|planning|agenda|aanpak|strategie|jaarplan)|(?:jaar|content)?(?:kalender|planning)|kalenderjaar|jaarplan|campagne(?:plan)?|draaiboek|seizoen|schooljaar|cursusjaar|studiejaar|looptijd)(?!\p{L})/iu;
const OF_OTHERS =
  /(?<!\p{L})(?!(?:communicatie|jaar|campagne|actie|media)plan(?!\p{L}))\p{L}+plan(?!\p{L})|\p{L}(?:periode|programma)(?!\p{L})|(?<!\p{L})(?:format|sjabloon|template|model|evaluatie|terugblik|vervolg|bijlage|kopie|oud|oude|vorige?|voorbeeld|afdeling|team|conform)(?!\p{L})|begroting/iu;
