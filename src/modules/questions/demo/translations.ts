import type { DemoTranslation } from './demo-translation.ts';
import { arabic } from './translations/arabic.ts';
import { english } from './translations/english.ts';

/** A handful of questions of the base in other languages; the base itself is Dutch. */
export const demoTranslations: readonly DemoTranslation[] = [...english, ...arabic];
