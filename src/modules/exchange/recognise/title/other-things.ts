/** 'Omgevingsvisie 2040', 'evaluatie 2021': the year behind these words is part of the name of another thing, in a title as well. */
export const isOfOther = (before: string): boolean => NAME_OF_OTHER.test(before);
const NAME_OF_OTHER =
  /(?<!\p{L})(?:\p{L}*(?:visie|akkoord|beleid|nota|wet|verordening|evaluatie|terugblik|begroting|rekening|verslag|rapport|onderzoek|monitor|meting|ambitie|convenant|doelstelling)|regels|cijfers)\s(?:\p{L}+\s){0,2}$/iu;

/** 'Beleidsplan 2019-2023', 'Deltaprogramma 2030' in a line that is no title: another plan than ours. */
export const isOfOtherPlan = (before: string): boolean => isOfOther(before) || OTHER_PLAN.test(before);
const OTHER_PLAN =
  /(?<!\p{L})(?!(?:communicatie|jaar|campagne|actie|media|uitvoerings|content)(?:plan|programma|agenda|strategie))\p{L}{3,}(?:plan|programma|agenda|strategie)\s(?:\p{L}+\s){0,2}$/iu;

/** 'Vervolg op campagne 2021', 'onderdeel van programma Duurzaam 2030': the line tells where the plan comes from. */
export const isOrigin = (line: string): boolean => ORIGIN.test(line);
const ORIGIN =
  /(?<!\p{L})(?:vervolg op|onderdeel van|op basis van|gebaseerd op|bouwt voort|voortbouwend|uitwerking van|behoort bij|hoort bij|bijlage|naar aanleiding van|n\.a\.v\.|conform|volgens|vanuit|afgeleid van|ter uitvoering van|evaluatie|terugblik|vastgesteld)(?!\p{L})/iu;
