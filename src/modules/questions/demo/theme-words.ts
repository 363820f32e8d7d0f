import type { Translations } from '../model/said.ts';
import type { ThemeText } from '../store/themes.ts';

/** The themes of the base in the languages that it has answers in, by their slug. */
export const demoThemeWords: Readonly<Record<string, Translations<ThemeText>>> = {
  'zorg-en-hulp-thuis': {
    en: { name: 'Care and help at home', description: 'Household help, aids, day care', domain: 'Care' },
    ar: {
      name: 'الرعاية والمساعدة في المنزل',
      description: 'أعمال المنزل، الوسائل المساعدة، الرعاية النهارية',
      domain: 'الرعاية',
    },
  },
  'opgroeien-en-gezin': {
    en: { name: 'Growing up and family', description: 'Youth care, parenting, school', domain: 'Youth' },
    ar: { name: 'النشأة والأسرة', description: 'رعاية الشباب، التربية، المدرسة', domain: 'الشباب' },
  },
  'werk-en-inkomen': {
    en: {
      name: 'Work and income',
      description: 'Social assistance, looking for work, sheltered work',
      domain: 'Work and money',
    },
    ar: {
      name: 'العمل والدخل',
      description: 'المساعدة الاجتماعية، البحث عن عمل، العمل المحمي',
      domain: 'العمل والمال',
    },
  },
  'geld-en-schulden': {
    en: { name: 'Money and debts', description: 'Making ends meet, help with debts' },
    ar: { name: 'المال والديون', description: 'تدبير المصروف، المساعدة في الديون' },
  },
  'wonen-en-vervoer': {
    en: { name: 'Housing and transport', description: 'Adapting your home, regional taxi' },
    ar: { name: 'السكن والنقل', description: 'تعديل منزلك، التاكسي الإقليمي' },
  },
  'zorgen-voor-een-ander': {
    en: { name: 'Caring for somebody', description: 'Informal care, volunteers, time off' },
    ar: { name: 'رعاية شخص آخر', description: 'الرعاية من الأقارب، المتطوعون، وقت للراحة' },
  },
};
