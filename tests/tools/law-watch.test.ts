import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { accept } from '#tools/law-watch/accept.ts';
import { type Cited, citedSections } from '#tools/law-watch/cited.ts';
import { sinceRecorded, sinceTexts, unseen } from '#tools/law-watch/compare.ts';
import { printOf, readFingerprints } from '#tools/law-watch/fingerprints.ts';
import { readTexts } from '#tools/law-watch/folder.ts';
import type { LawDocument, Section } from '#tools/law-watch/law-text.ts';
import { readMarkdown } from '#tools/law-watch/markdown.ts';
import { asText } from '#tools/law-watch/report.ts';
import { readXml } from '#tools/law-watch/xml.ts';
import { copyOfNorway } from '../recipes/copy.ts';
import { ruleFiles } from '../support/rulebook.ts';

// The acts of these tests are made up; only their ids are those of cited documents.

const MARKDOWN = `---
tittel: "Lov om prøver"
refid: "lov/2020-11-06-127"
---

# Lov om prøver

## Kapittel 1. Første del

#### § 8. Hvem loven gjelder

Loven gjelder den som er «ny», jf. § 9 , og

- den som er prøvd
- den som vil prøves.

*Endret ved lov 1 jan 2020 nr. 1 (i kraft 1 feb 2020).*

#### § 14 a. Innhold

Prøven varer – med pause – i to timer.

## Kapittel 6A Midlertidige regler

Kapitlet tilføyd ved lov 3 mars 2021 nr. 4.

#### § 37 c. Den korte prøven

Prøven er kort.
`;

const XML = `<?xml version="1.0" encoding="UTF-8"?>
<html><head><title>Lov om prøver</title></head><body>
<header><dl><dt>DokumentID</dt><dd class="dokid">NL/lov/2020-11-06-127</dd></dl></header>
<main class="documentBody" data-lovdata-URL="NL/lov/2020-11-06-127"><h1>Lov om prøver</h1>
<section class="section"><h2>Kapittel 1. Første del</h2>
<article class="legalArticle" data-name="§8"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 8</span>. <span class="legalArticleTitle">Hvem loven gjelder</span></h3>
<article class="legalP">Loven gjelder den som er "ny", jf. <a href="x">§ 9</a>, og
<ul><li><article class="listArticle"><article class="legalP">den som er prøvd</article></article></li><li><article class="listArticle"><article class="legalP">den som vil prøves.</article></article></li></ul></article>
<article class="changesToParent">Endret ved lov <a href="y">1 jan 2020 nr. 1</a> (i kraft 1 feb 2020).</article></article>
<article class="legalArticle"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 14 a</span>. <span class="legalArticleTitle">Innhold</span></h3>
<article class="legalP">Prøven varer - med pause - i to timer.</article>
<article class="futureLegalArticle"><article class="legalP">Prøven varer i tre timer.</article></article></article>
</section>
<section class="section"><h2>Kapittel 6A Midlertidige regler</h2><article class="changesToParent">Kapitlet tilføyd ved lov 3 mars 2021 nr. 4.</article>
<article class="legalArticle" data-name="§37c"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 37 c</span>. <span class="legalArticleTitle">Den korte prøven</span></h3>
<article class="legalP">Prøven er kort.</article></article>
</section></main></body></html>`;

const KEYS = ['§8', '§14a', '§37c', 'kap1', 'kap6a'];
const sectionOf = (document: LawDocument | undefined, key: string) => document?.sections.get(key) as Section;
const printsIn = (document: LawDocument | undefined) => KEYS.map((key) => printOf(sectionOf(document, key)));

describe('reading a text of law', () => {
  test('sections and chapters are found; notes of amendment are no text, headings are neither', () => {
    const document = readMarkdown(MARKDOWN);
    expect(document?.id).toBe('lov/2020-11-06-127');
    expect(sectionOf(document, '§8').text).toContain('den som vil prøves');
    expect(sectionOf(document, '§8').text).not.toMatch(/Endret|Hvem loven gjelder/);
    expect(sectionOf(document, '§8').note).toBe('Endret ved lov 1 jan 2020 nr. 1 (i kraft 1 feb 2020).');
    expect(sectionOf(document, 'kap6a')).toEqual({
      text: 'Prøven er kort.',
      note: 'Kapitlet tilføyd ved lov 3 mars 2021 nr. 4.',
    });
  });

  test('the Markdown of a mirror and the XML of the archives have the same fingerprints', () => {
    expect(printsIn(readXml(XML))).toEqual(printsIn(readMarkdown(MARKDOWN)));
  });

  test.each([
    ['other line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['other quotes', (text: string) => text.replace('«ny»', '“ny”')],
    ['other dashes', (text: string) => text.replaceAll('–', '-')],
    ['other spaces', (text: string) => text.replace('§ 9 ,', '§ 9,').replaceAll('to timer', 'to  timer')],
    [
      'headings of another depth and name',
      (text: string) => text.replaceAll('#### §', '##### §').replace('Innhold', 'X'),
    ],
    ['other marks of a list', (text: string) => text.replaceAll('\n- ', '\n* ')],
  ])('a mere reformatting is no change: %s', (_, reformat) => {
    expect(reformat(MARKDOWN)).not.toBe(MARKDOWN);
    expect(printsIn(readMarkdown(reformat(MARKDOWN)))).toEqual(printsIn(readMarkdown(MARKDOWN)));
  });

  test('a file that is no text of law is passed over', () => {
    expect(readMarkdown('# A page\n\nWords.')).toBeUndefined();
    expect(readXml('<html><body><p>Words.</p></body></html>')).toBeUndefined();
  });
});

describe('comparing', () => {
  const cited: Cited[] = ['8', '14a', '37c', '99'].map((section) => ({
    source: 'integration-act',
    section,
    name: `§ ${section}`,
    document: 'lov/2020-11-06-127',
    key: `§${section}`,
  }));
  const folderOf = (text: string) => new Map([['lov/2020-11-06-127', readMarkdown(text) as LawDocument]]);
  const told = (older: string, newer: string) =>
    sinceTexts(cited, folderOf(older), folderOf(newer)).map(({ section, kind }) => `${section} ${kind}`);

  test.each([
    ['nothing', MARKDOWN, []],
    ['a word', MARKDOWN.replace('to timer', 'tre timer'), ['14a changed']],
    [
      'a note of what will change',
      MARKDOWN.replace('feb 2020).', 'feb 2020). Endres ved lov 2 mai 2026 nr. 3 (i kraft 1 jan 2027).'),
      ['8 note'],
    ],
    ['a section that is no longer there', MARKDOWN.replace(/#### § 37 c[\s\S]*$/, ''), ['37c gone']],
    ['a section that was not there', `${MARKDOWN}\n#### § 99. Ny\n\nNytt.\n`, ['99 new']],
  ])('tells %s', (_, newer, expected) => {
    expect(told(MARKDOWN, newer)).toEqual(expected);
  });

  test('what is adopted and not in force is told with its day', () => {
    const newer = MARKDOWN.replace('feb 2020).', 'feb 2020). Oppheves ved lov 2 mai 2026 nr. 3 (i kraft 1 jan 2027).');
    const [difference] = sinceTexts(cited, folderOf(MARKDOWN), folderOf(newer));
    const nothing = { rows: [], limits: [], texts: [], people: [] };
    expect(asText(difference as NonNullable<typeof difference>, nothing)).toContain(
      'Adopted: Oppheves ved lov 2 mai 2026 nr. 3 (i kraft 1 jan 2027)',
    );
  });

  test('against fingerprints: what was recorded and is as it was is not told', () => {
    const recorded = {
      'integration-act': {
        of: '2026-07-02',
        sections: { '8': printOf(sectionOf(readMarkdown(MARKDOWN), '§8')), '37c': { text: 'another', note: 'one' } },
      },
    };
    const found = sinceRecorded(cited, recorded, folderOf(MARKDOWN));
    expect(found.map(({ section, kind }) => `${section} ${kind}`)).toEqual(['14a new', '37c changed']);
    expect(unseen(cited, recorded, folderOf(MARKDOWN)).map(({ section }) => section)).toEqual(['99']);
  });
});

test('a citation is a section, a chapter or the whole text; pages of offices are not watched', () => {
  const source = {
    url: 'https://example.org/dokument/NL/lov/2020-01-01-1',
    sections: { '8': '§ 8', '14a': '§ 14 a', '6': 'kap. 6 A', all: 'loven' },
  };
  const page = { url: 'https://example.org/page', sections: { all: 'page' } };
  const sources = { act: source, page } as unknown as Parameters<typeof citedSections>[0]['sources'];
  expect(citedSections({ sources }).map(({ section, key }) => [section, key])).toEqual([
    ['6', 'kap6a'],
    ['8', '§8'],
    ['14a', '§14a'],
    ['all', 'all'],
  ]);
});

test('nothing is recorded of a section that is not cited', () => {
  const cited = new Set(citedSections(ruleFiles).map(({ source, section }) => `${source}.${section}`));
  const recorded = Object.entries(readFingerprints(ruleFiles.folder)).flatMap(([source, { sections }]) =>
    Object.keys(sections).map((section) => `${source}.${section}`),
  );
  expect(recorded.filter((ref) => !cited.has(ref))).toEqual([]);
});

test('accepting records fingerprints and the days, and touches no other line', () => {
  const copy = copyOfNorway();
  const cited = [
    { source: 'integration-act', section: '8', name: '§ 8', document: 'lov/2020-11-06-127', key: '§8' },
    { source: 'integration-act', section: '37c', name: '§ 37 c', document: 'lov/2020-11-06-127', key: '§37c' },
  ];
  const document = readMarkdown(MARKDOWN) as LawDocument;
  const texts = new Map([[document.id, document]]);
  const before = readFileSync(`${copy.folder}/sources.yaml`, 'utf8');
  accept(copy.compile().files, 'integration-act', cited, texts, { of: '2027-01-15', today: '2027-01-20' });
  const after = readFileSync(`${copy.folder}/sources.yaml`, 'utf8').split('\n');
  const changed = before.split('\n').flatMap((line, at) => (line === after[at] ? [] : [after[at]?.trim()]));
  expect(changed.map((line) => line?.replace(/(?<=reviewBy: ).*/, '…'))).toEqual([
    'textOf: 2027-01-15',
    'checked: 2027-01-20',
    'reviewBy: …',
  ]);
  expect(readFingerprints(copy.folder)['integration-act']).toEqual({
    of: '2027-01-15',
    sections: { '8': printOf(sectionOf(document, '§8')), '37c': printOf(sectionOf(document, '§37c')) },
  });
  expect(sinceRecorded(cited, readFingerprints(copy.folder), texts)).toEqual([]);
  const missing = [{ ...cited[0], section: '99', name: '§ 99', key: '§99' } as Cited];
  expect(() =>
    accept(copy.compile().files, 'integration-act', missing, texts, { of: '2027-01-15', today: '2027-01-20' }),
  ).toThrow('§ 99 of lov/2020-11-06-127 is not in the folder');
  copy.remove();
});

describe('from the command line', () => {
  const folder = mkdtempSync(`${tmpdir()}/law-`);
  afterAll(() => rmSync(folder, { recursive: true }));
  const textsIn = (name: string, text: string): string => {
    mkdirSync(`${folder}/${name}/lover`, { recursive: true });
    writeFileSync(`${folder}/${name}/lover/lov-2020-11-06-127.md`, text);
    return `${folder}/${name}`;
  };
  const watch = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/law-watch.ts', ...words], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const older = textsIn('2026-05-19', MARKDOWN);
  const newer = textsIn('2026-07-02', MARKDOWN.replace('Prøven er kort.', 'Prøven er lang.'));

  test('two folders that differ in one section: one object, what rests on it, and exit code 1', () => {
    const { status, stdout } = watch(newer, '--against', older, '--json');
    const [first, ...others] = stdout.trim().split('\n');
    const { kind, source, section, rows, people } = JSON.parse(first as string);
    expect({ kind, source, section }).toEqual({ kind: 'changed', source: 'integration-act', section: '37c' });
    expect(rows).toContain('introduction-programme.collective-protection');
    expect(people.length).toBeGreaterThan(0);
    expect(others).toEqual([]);
    expect(status).toBe(1);
  });

  test('the same text twice: exit code 0', () => {
    const { status, stdout } = watch(older, '--against', older);
    expect(stdout).toMatch(/^0 of \d+ cited sections differ/);
    expect(status).toBe(0);
  });

  test.each([
    ['no folder', [], /Write one/],
    ['a folder that is not there', [`${folder}/nowhere`], /There is no folder/],
    ['a word that is not known', [older, '--quiet'], /--quiet.*Known are --against/s],
    ['a source that is not cited', [older, '--accept', 'nothing'], /under "nothing"/],
  ])('%s: what is wrong, and exit code 2', (_, words, message) => {
    const { status, stderr } = watch(...words);
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });

  test('archives must be unpacked first', () => {
    mkdirSync(`${folder}/packed`);
    writeFileSync(`${folder}/packed/laws.tar.bz2`, '');
    expect(() => readTexts(`${folder}/packed`, new Set(['lov/2020-11-06-127']))).toThrow(/Unpack them/);
  });
});
