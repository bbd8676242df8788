/**
 * Languages for tests of what is the same in all of them: the language of the offices, one in other letters, one from right to left with
 * six plural forms, and one with long words. Journeys, front pages and checks of texts run in every language.
 */
import { type Language, languages } from '#i18n/languages.ts';

const KINDS: readonly string[] = ['nb', 'uk', 'ar', 'so'];

export const oneOfEachKind: readonly Language[] = languages.filter(({ slug }) => KINDS.includes(slug));
