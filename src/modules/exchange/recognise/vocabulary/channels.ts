import { wordList } from './word-list.ts';

/** Nouns that name a means of communication; `*` stands for the rest of the word. */
export const CHANNEL_NOUNS: readonly string[] = wordList(`
  *mail, mail, mailing*, e-mail*, email*, *brief, brief, brieven, *brieven, nieuwsbrief*, *bericht, bericht*,
  *berichten, website*, site, *site, webpagina*, *pagina, *paginas, intranet*, sharepoint, teams, yammer, facebook*,
  linkedin*, twitter, x, instagram*, tiktok, whatsapp*, youtube, social, socials, nextdoor, mastodon, bluesky,
  threads, persbericht*, persgesprek*, *interview, interview*, *bijeenkomst, bijeenkomst*, *bijeenkomsten, *avond,
  *avonden, *sessie, *sessies, workshop*, webinar*, presentatie*, folder*, flyer*, poster*, banner*, spandoek*,
  advertentie*, krant*, *krant, huis-aan-huis*, weekblad, *blad, magazine, filmpje*, film*, video*, animatie*,
  podcast*, infographic*, factsheet*, overleg, *overleg, gesprek*, *gesprekken, spreekuur, inloop*, telefoon*, app,
  uitnodiging*, save, vragenlijst*, enquete*, *panel, raadsinformatiebrief*, rib, memo, notitie, toolkit,
  narrowcasting, abri*, billboard*, radio, tv, q&a*, faq*, vergadering*, *vergaderingen, markt, *markt, campagne*,
  kaart, *kaart, ansichtkaart, sms, bewonersbrief*, bouwbord*, rondleiding*, werkbezoek*, bord, borden, stoepbord*, *borden, kanalen, *kanalen, media, kennisbank*, marktconsultatie*, peiling*, *peiling, atelier*, *atelier, *ateliers, raadpleging*, *raadpleging, huisbezoek*, *folder, *folders, *flyer, *flyers, *poster, *posters, sticker*, *stickers, *film, *filmpje, *video, *banner, *spandoek, *advertentie, *brochure, brochure*
`);
