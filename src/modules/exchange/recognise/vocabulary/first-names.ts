import { fold } from '../text/fold.ts';
import { wordList } from './word-list.ts';

/**
 * First names that are common in the Netherlands, folded. One of them in front of other capitals makes a person of words that could
 * also be a place or a piece of work; a name that is not among them proves nothing.
 */
const FIRST_NAMES: ReadonlySet<string> = new Set(
  wordList(`
  aafke, aart, abdel, abdul, abel, achmed, ad, adam, adriaan, agnes, ahmed, aisha, albert, alex, alexander, ali,
  alice, alicia, amal, amber, amina, amir, amira, amy, andre, andrea, andries, angela, anita, anja, anke, ankie,
  anna, anne, anneke, annelies, anneloes, annemarie, annemiek, annet, annette, annie, annika, anouk, antoine, anton,
  antoon, arend, arie, arjan, arjen, arne, arno, arnold, arnoud, aron, arthur, astrid, auke, aukje, aya, aylin, aziz,
  baran, barbara, bart, bas, bastiaan, beatrijs, ben, benjamin, berber, berend, bernard, bert, berta, bertus, bianca,
  bjorn, bo, bob, boris, bram, brenda, brigitte, britt, bruno, carel, carina, carla, carlijn, carlo, carmen,
  carolien, caroline, casper, cato, cecile, cees, chantal, charlotte, chiel, chris, christa, christel, christiaan,
  christien, christina, cindy, claire, clara, claudia, coen, conny, cor, corina, corine, cornelis, corrie, corry,
  daan, dagmar, damian, dana, daniel, danielle, danique, danny, daphne, dave, david, debbie, deborah, denise, dennis,
  desiree, diana, dick, diederik, dieuwke, dina, dineke, dirk, dirk-jan, djamila, doortje, dora, dorien, doutzen,
  driss, eddy, edith, edwin, eef, eefje, eelco, egbert, elif, elin, eline, elisa, elisabeth, elise, ella, ellen,
  ellie, elly, els, elsa, else, elske, emiel, emil, emilia, emily, emine, emma, emre, eric, erica, erik, erika, erna,
  ernst, erwin, esmee, esra, esther, eva, evelien, evelyn, evert, ewa, ewout, fabian, famke, fanny, fatiha, fatima,
  fatma, femke, fenna, ferdinand, ferry, fieke, fien, finn, fleur, floor, floortje, floris, fons, frank, frans,
  fransje, fred, frederik, freek, frits, froukje, gabriel, geert, geertje, gemma, gerard, gerben, gerda, gerdien,
  gerrie, gerrit, gerrit-jan, gert, gert-jan, gertjan, gertrude, geurt, gijs, gijsbert, ginny, gonny, greet, greetje,
  guido, guus, hafid, hakan, hamid, hamza, hanna, hannah, hanneke, hannes, hans, harald, harm, harmen, harold,
  harriet, harry, hasan, hassan, hedda, hedwig, heidi, heleen, helen, helena, helma, hendrik, henk, henk-jan, hennie,
  henny, henri, henriette, herman, hester, hetty, hidde, hilda, hilde, hugo, huib, huub, ibrahim, ijsbrand, ilse,
  iman, ina, ineke, ines, inge, ingeborg, ingrid, irene, iris, irma, isa, isabel, isabella, isabelle, ismail, ivan,
  ivo, ivonne, jaap, jack, jacob, jacqueline, jacques, jamal, jamila, jan, jan-willem, jana, janine, janna, janneke,
  jannie, janny, janou, jantien, jantine, jantje, jarno, jasmijn, jasper, jay, jeanette, jeanine, jeannette, jelle,
  jelmer, jennifer, jenny, jente, jeroen, jerry, jesse, jessica, jet, jetske, jill, jim, jip, jo, joan, joanna, job,
  jochem, jochen, joep, joeri, johan, johanna, johannes, john, jolanda, jolande, jolien, jolijn, jonas, jonathan,
  joost, jop, joram, joran, jordi, jordy, joris, jorrit, jos, jose, josef, josefien, josien, joyce, judith, jules,
  julia, julian, julie, juliette, jurgen, jurre, jurriaan, justin, juul, kaatje, karel, karen, karim, karin, karina,
  karlijn, karolien, kasper, kate, katja, katrien, kees, keimpe, kevin, khadija, khalid, kim, kirsten, klaartje,
  klaas, koen, koos, kris, krista, kristel, kyra, laila, lara, larissa, lars, laura, laurens, leah, leen, leendert,
  leila, lena, lennart, leo, leon, leonie, leonoor, leontien, levi, lex, lia, lianne, lidwien, lidy, lieke, lies,
  liesbeth, lieselot, lieve, lilian, lina, linda, lisa, lisanne, lise, lisette, lize, lizzy, loek, loes, lonneke,
  lot, lotte, lou, louis, louise, luc, luca, lucas, lucia, lucie, ludo, luna, luuk, luus, lydia, maaike, maarten,
  maartje, machteld, madelief, madelon, mahmoud, malou, manon, manuel, marc, marcel, marco, marcus, margot, margreet,
  margriet, maria, marianne, marie, marie-louise, marieke, mariet, mariette, marije, marijke, marijn, marina, mario,
  marion, marit, marja, marjan, marjo, marjolein, marjolijn, marjon, mark, marleen, marlies, marlijn, marloes,
  marnix, martha, martijn, martin, martina, martine, martje, mary, maryam, mats, matthijs, maud, maurice, maurits,
  max, maxime, mehmet, melanie, melissa, menno, merel, merijn, merlijn, meryem, mette, mia, michael, michel,
  michelle, michiel, mieke, miep, mike, mila, milan, milou, mina, minke, mira, miranda, mirjam, mohamed, mohammed,
  mona, monica, monique, mounir, mourad, murat, mustafa, nadia, nadine, najat, naomi, natalie, natasja, nathalie,
  nel, nelleke, nick, nicky, nico, nicolaas, nicole, nicolien, niek, niels, nienke, nils, nina, noa, noah, noor,
  noortje, nora, norbert, nynke, olaf, olga, olivia, omar, onno, oscar, osman, otto, pascal, patricia, patrick, paul,
  paula, pauline, petra, pien, piet, pieter, pieternel, pim, quinten, rachel, rachid, ralf, ralph, ramon, raoul,
  raymond, rebecca, reinier, reinout, remco, remy, renate, rene, renee, renske, ria, riana, rianne, richard, rick,
  rieneke, riet, rik, rinske, rita, rob, robbert, robert, robin, rody, roel, roeland, roelien, roelof, rogier,
  roland, rolf, romy, ron, ronald, ronnie, ronny, roos, rosa, rosalie, rosanne, roxanne, roy, rozemarijn, ruben,
  rudi, rudolf, rudy, rutger, ruth, ruud, ryan, saar, sabine, sabrina, said, saida, salim, salma, sam, samira,
  sander, sandra, sanne, sara, sarah, sasja, saskia, sebastiaan, selma, sem, sharon, sieb, siebe, siebren, siem,
  sietse, sietske, sigrid, silke, silvia, simon, simone, sjaak, sjoerd, sjors, sofia, sofie, sonja, sonny, sophia,
  sophie, stan, stef, stefan, stefanie, stella, steven, stijn, suzan, suzanne, sven, svenja, sybren, sylvia, tamar,
  tamara, tanja, tara, tarik, tess, tessa, teun, teunis, thea, theo, theresa, thijmen, thijs, thomas, tibor, tijmen,
  tijn, tijs, tilly, tim, timo, tineke, tirza, titia, tjalling, tjeerd, tobias, tom, tommy, ton, tonny, toon, trudy,
  truus, tygo, ursula, valerie, vanessa, veerle, vera, veronica, veronique, victor, victoria, vincent, vivian,
  vivienne, walter, wanda, wendy, wessel, wiebe, wieke, wietse, wil, wilbert, wilfred, wilhelmina, wilko, willem,
  willem-jan, willemien, willemijn, willianne, wilma, wim, wout, wouter, wytske, wytze, xander, yara, yasemin,
  yasmin, yasmina, yassin, yavuz, yentl, ymke, yolanda, youssef, yusuf, yvette, yvonne, zahra, zeynep, zoe, zohra
`),
);

/** 'Noor', 'René', 'Henk-Jan': one word, with a capital, that is a first name. */
export const isFirstName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  (FIRST_NAMES.has(fold(word)) ||
    (/^\p{Lu}\p{L}+-\p{Lu}/u.test(word) && FIRST_NAMES.has(fold(word).split('-')[0] ?? '')));
