import type { DemoTranslation } from '../demo-translation.ts';

export const arabic: readonly DemoTranslation[] = [
  {
    key: 'hoe-vraag-ik-een-bijstandsuitkering-aan',
    lang: 'ar',
    title: 'كيف أطلب المساعدة الاجتماعية؟',
    answer: `قدّم الطلب على {web} باستخدام DigiD. لم تنجح؟ تعال إلى {loket} ونقوم بذلك معًا.

تحتاج إلى إثبات هوية وكشوف حساب بنكي لثلاثة أشهر وعقد الإيجار. ستعرف خلال ثمانية أسابيع هل تحصل على المساعدة.`,
    synonyms: ['إعانة', 'ليس لدي دخل', 'راتب من البلدية'],
  },
  {
    key: 'wie-helpt-mij-bij-inburgeren',
    lang: 'ar',
    title: 'من يساعدني في الاندماج؟',
    answer: `مستشار الاندماج في {naam}. تضعان معًا خطة: دروس اللغة التي تأخذها والعمل الذي يناسبك. إذا كان لديك تصريح إقامة لجوء فلا تدفع ثمن الدروس.`,
    synonyms: ['لاجئ', 'دورة الاندماج', 'تصريح إقامة'],
  },
  {
    key: 'waar-kan-ik-beter-leren-lezen-en-schrijven',
    lang: 'ar',
    title: 'أين أتعلم اللغة الهولندية؟',
    answer: `في بيت اللغة (Taalhuis) في المكتبة. تتعلم الكلام والقراءة والكتابة في مجموعة صغيرة. الدروس مجانية. اتصل على {telefoon}.`,
    synonyms: ['دروس اللغة', 'القراءة والكتابة', 'دورة لغة'],
  },
  {
    key: 'ik-heb-schulden-wie-helpt-mij',
    lang: 'ar',
    title: 'لدي ديون. من يساعدني؟',
    answer: `لا تنتظر طويلًا واتصل على {telefoon}. المساعدة مجانية ولا داعي للخجل. لديك موعد خلال أربعة أسابيع. أحضر رسائلك معك، حتى المغلقة.`,
    synonyms: ['لا أستطيع دفع الفواتير', 'قرض', 'إيجار متأخر'],
  },
];
