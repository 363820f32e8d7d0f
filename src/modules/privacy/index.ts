export { logPath } from './paths.ts';
export { siteAccessibilityWords, sitePrivacyWords } from './site/site-words.ts';
