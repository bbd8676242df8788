import { describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';
import { text } from '#i18n/text.ts';
import { asText } from '#share/as-text.ts';
import { figuresToday } from '../support/rulebook.ts';

const results = [
  { programme: 'introduction-programme', heading: 'duty' },
  { programme: 'healthcare', heading: 'likely' },
] as const;
const frame = {
  date: '28.11.2026',
  address: 'https://rettvei.example/uk/',
  officeOf: (id: string) => (id === 'healthcare' ? 'health-service' : 'municipality'),
  steps: ['ask-for-programme'],
};

describe.each(languages)('results as text in $slug', ({ slug }) => {
  const lines = asText(text(slug, figuresToday), results, frame).split('\n');

  test('say that this is no decision, name each result with its office, and where the tool is', () => {
    const t = text(slug);
    expect(lines).toContain(t('ui.results.notADecision'));
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(2);
    expect(lines.join('\n')).toContain('(introduksjonsprogram)');
    expect(lines.at(-1)).toBe(frame.address);
  });

  test('hold no marks of ours', () => {
    expect(lines.join('\n')).not.toMatch(/[[\]{}\u2066-\u2069]|undefined/);
  });
});
