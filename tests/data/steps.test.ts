/** The words of steps: one short sentence each, about the step's own office and no other. */
import { describe, expect, test } from 'vitest';
import { readTexts } from '#build/same-texts.ts';
import { fillFigures } from '#i18n/translate.ts';
import { rulebook, ruleFiles } from '../support/rulebook.ts';

const locales = readTexts(ruleFiles.folder);
const all: Record<string, Record<string, string>> = Object.fromEntries(
  Object.entries(locales).map(([slug, files]) => [slug, Object.assign({}, ...Object.values(files))]),
);
const textsOf = (slug: string): Record<string, string> => all[slug] ?? {};
const steps = Object.keys(ruleFiles.steps ?? {});

/** Each language with as many words as a sentence of it may have; where words stick together nobody counts them. */
const MOST: Record<string, number> = { nb: 12, en: 12, uk: 11 };

/** The words without office words in brackets; a figure is one word, a telephone number as many as it has groups. */
const wordsOf = (text: string): string[] =>
  fillFigures(text, () => '1')
    .replace(/\[\[[^\]]*\]\]/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));

describe.each(Object.keys(locales))('in %s', (slug) => {
  const texts = textsOf(slug);
  test.each(steps)('%s is one sentence, and short', (step) => {
    const text = texts[`step.${step}`] ?? '';
    // The point of an ordinal number ends no sentence.
    const ends = text.replaceAll('}}. ', '}} ').match(/[.!?؟።](\s|$)/g);
    expect(['.', '።']).toContain(ends?.join());
    expect(wordsOf(text).length).toBeLessThanOrEqual(MOST[slug] ?? Number.POSITIVE_INFINITY);
  });

  test('none points to another part of the page', () => {
    const help = texts['ui.help.title'] as string;
    const own = Object.entries(texts).filter(([key]) => key.startsWith('step.'));
    expect(own.filter(([, text]) => text.includes(help) || /[«“„"]/.test(text)).map(([key]) => key)).toEqual([]);
  });
});

/** What an office is called in sentences: its name, the word in brackets, its address. */
function namesOf(office: string, slug: string): string[] {
  const [plain = '', word] = (textsOf(slug)[`office.${office}.name`] as string).split(/\s*\[\[|\]\]/);
  const web = ruleFiles.offices[office]?.web;
  const host = web && new URL(web).hostname.replace(/^www\./, '');
  return [SHORT[slug]?.[office] ?? plain, ...(word ? [word] : []), ...(host ? [host] : [])];
}

/** Offices whose name in sentences is shorter than in the list of offices. */
const SHORT: Record<string, Record<string, string>> = {
  nb: { municipality: 'kommunen', 'reception-centre': 'mottaket', county: 'fylket', nav: 'velferdskontoret' },
  en: {
    ...{
      municipality: 'municipality',
      'reception-centre': 'reception centre',
      county: 'county',
      nav: 'welfare office',
    },
    ...{ police: 'police', udi: 'immigration office', imdi: 'integration office', 'red-cross': 'Red Cross' },
    'road-office': 'road office',
  },
};

/** The offices that a sentence names, by whole words. */
const named = (text: string, slug: string): string[] =>
  Object.keys(ruleFiles.offices).filter((office) =>
    namesOf(office, slug).some((name) =>
      new RegExp(`(?<![\\p{L}])${name.replaceAll('.', '\\.')}(?![\\p{L}])`, 'iu').test(text),
    ),
  );

describe.each(['nb', 'en'])('the office of each step, in %s', (slug) => {
  test('a step that names another is found', () => {
    const other = { nb: 'Spør kommunen eller [[UDI]].', en: 'Ask your municipality or the immigration office.' }[slug];
    expect(named(other as string, slug).toSorted()).toEqual(['municipality', 'udi']);
  });

  test('no step names an office but its own', () => {
    const uses = rulebook.programmes.flatMap(({ id, decides, tables }) => [
      ...tables.verdict.rows.flatMap(({ next, office }) => next.map((step) => ({ id, step, office }))),
      ...tables.deadlines.flatMap(({ rows }) =>
        rows.flatMap(({ step }) => step ?? []).map((step) => ({ id, step, office: decides })),
      ),
    ]);
    const own = new Map(uses.map(({ step, office, id }) => [`${step} ${rulebook.steps[step]?.office ?? office}`, id]));
    const faults = [...own].flatMap(([use, id]) => {
      const [step, office] = use.split(' ');
      const others = named(textsOf(slug)[`step.${step}`] as string, slug).filter((one) => one !== office);
      return others.map((other) => `${id}: ${step} (${office}) names ${other}`);
    });
    expect(faults).toEqual([]);
  });
});
