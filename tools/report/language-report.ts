/** The report of a language: what has been read, found, mended and is doubted, as a page of the docs. */
import type { Gate } from '#build/language-gate.ts';
import { GATE, gateFaults } from '#build/language-gate.ts';
import type { Doubt } from '#build/text-doubts.ts';
import { type Finding, isOpen, LEVELS } from '#build/text-findings.ts';
import { READINGS, type Reading, type Translation } from '#build/text-status.ts';
import type { Language } from '#i18n/languages.ts';

type Reported = {
  language: Language;
  /** Its name in English. */
  name: string;
  isListed: boolean;
  translations: readonly Translation[];
  /** By key. */
  texts: ReadonlyMap<string, string>;
  findings: readonly Finding[];
  doubts: readonly Doubt[];
  gate: Gate;
};

const TITLES: Readonly<Record<Reading, string>> = {
  translation: 'while translating',
  gate: 'last reading',
};

/** @returns Markdown */
export function languageReport({
  language,
  name,
  isListed,
  translations,
  texts,
  findings,
  doubts,
  gate,
}: Reported): string {
  const faults = gateFaults(language.slug, gate);
  const compared = translations.filter(({ status, text }) => status?.compared && status.text === text).length;
  const people = translations.filter(({ status }) => status && status.state !== 'machine').length;
  return `${[
    `# ${name} (\`${language.slug}\`)`,
    'Written by `npm run texts:report`; [how it is done](README.md).',
    isListed
      ? `Listed. It passes the gate: ${gate.errors.length} open findings in ${gate.protected.all} protected texts.`
      : `Not listed. ${faults.length > 0 ? faults.join(' ') : 'It passes the gate.'}`,
    table([
      ['', 'texts'],
      ['all', translations.length],
      ['read by a person', people],
      ['as they stand now: translated back and compared', compared],
      [`of these in the last reading, by a reader who took no part (at least ${GATE.texts})`, gate.texts],
      ['protected', gate.protected.all],
      ['of these in the last reading', gate.protected.read],
    ]),
    '## What was found',
    table([
      ['', ...LEVELS, 'mended', 'dismissed', 'open'],
      ...READINGS.map((reading) =>
        counts(
          TITLES[reading],
          findings.filter((one) => one.reading === reading),
          texts,
        ),
      ),
    ]),
    'High: a status, a duty, a last day or an amount is turned. Medium: it says something else. Low: a shade.',
    ...listOf(
      '### In the last reading',
      findings.filter(({ reading }) => reading === 'gate'),
      texts,
    ),
    ...listOf(
      '### Still open',
      findings.filter((one) => isOpen(one, texts)),
      texts,
    ),
    ...(doubts.length > 0 ? ['## Doubts, for a speaker', doubts.map(doubtLine).join('\n')] : []),
  ].join('\n\n')}\n`;
}

function counts(title: string, findings: readonly Finding[], texts: ReadonlyMap<string, string>): (string | number)[] {
  const dismissed = findings.filter((one) => one.dismissed !== undefined).length;
  const open = findings.filter((one) => isOpen(one, texts)).length;
  return [
    title,
    ...LEVELS.map((level) => findings.filter((one) => one.level === level).length),
    findings.length - dismissed - open,
    dismissed,
    open,
  ];
}

function listOf(title: string, findings: readonly Finding[], texts: ReadonlyMap<string, string>): string[] {
  if (findings.length === 0) return [];
  const line = (one: Finding): string => {
    const end =
      one.dismissed !== undefined ? `Right all the same: ${one.dismissed}` : isOpen(one, texts) ? 'Open.' : 'Mended.';
    return `- \`${one.key}\` (${one.level}): ${sentence(one.differs)} ${end}`;
  };
  return [title, findings.map(line).join('\n')];
}

const doubtLine = ({ keys, doubt }: Doubt): string =>
  `- ${keys === undefined ? '' : `\`${keys}\`: `}${sentence(doubt)}`;

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function table([head = [], ...rows]: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, place) => (place === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
