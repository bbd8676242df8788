/** The feed of what changes: a validator of XML holds it to RFC 4287, and refuses what lacks something. */
import { readFileSync } from 'node:fs';
import { parseAtomFeed } from 'feedsmith';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { afterAll, describe, expect, test } from 'vitest';
import { languages } from '#i18n/languages.ts';

const schema = XmlDocument.fromString(readFileSync('tests/site/atom.rng', 'utf8'));
const validator = RelaxNGValidator.fromDoc(schema);
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

/** @throws {XmlValidateError} for a feed that RFC 4287 does not allow */
function validate(xml: string): void {
  using feed = XmlDocument.fromString(xml);
  validator.validate(feed);
}

const feedOf = (slug: string): string => readFileSync(`dist/${slug}/changes/feed.xml`, 'utf8');

describe.each(languages)('in $slug', ({ slug, tag }) => {
  test('is a valid Atom feed', () => {
    expect(() => validate(feedOf(slug))).not.toThrow();
  });

  test('is in its language, and leads to itself and to its page', () => {
    const { xml, links = [], entries = [] } = parseAtomFeed(feedOf(slug));
    expect(xml?.lang).toBe(tag);
    expect(links.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', expect.stringMatching(`^https://[^/]+/${slug}/changes/feed.xml$`)],
      ['alternate', expect.stringMatching(`^https://[^/]+/${slug}/changes/$`)],
    ]);
    expect(entries.length).toBeGreaterThan(20);
  });

  test('has an entry for each change on the page, under its anchor', () => {
    const page = readFileSync(`dist/${slug}/changes/index.html`, 'utf8');
    const anchors = [...page.matchAll(/<article class="change" id="([^"]+)"/g)].map(([, id]) => id);
    const ids = (parseAtomFeed(feedOf(slug)).entries ?? []).map(({ id }) => id?.split('#')[1]);
    expect(ids.toSorted()).toEqual(anchors.toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says nothing that only a page can show', () => {
    expect(feedOf(slug)).not.toMatch(/\[\[|\{\{|[\u2066-\u2069]/);
  });
});

test('nothing in it is dated after the day on which the law was read', () => {
  const { updated = '', entries = [] } = parseAtomFeed(feedOf('en'));
  expect(entries.filter((entry) => `${entry.updated}` > updated)).toEqual([]);
});

describe('the validator refuses a feed', () => {
  const good = feedOf('en');
  const withoutFirst = (pattern: RegExp, xml = good) => xml.replace(pattern, '');
  test.each([
    ['without an id', withoutFirst(/<id>.*?<\/id>/)],
    ['without the moment of its last change', withoutFirst(/<updated>.*?<\/updated>/)],
    ['without an author', withoutFirst(/<author>[\s\S]*?<\/author>/)],
    ['without a title', withoutFirst(/<title>.*?<\/title>/)],
    ['whose entry has no id', good.replace(/(<entry>[\s\S]*?)<id>.*?<\/id>/, '$1')],
    ['whose entry has no title', good.replace(/(<entry>[\s\S]*?)<title>.*?<\/title>/, '$1')],
    ['whose entry has no moment', good.replace(/(<entry>[\s\S]*?)<updated>.*?<\/updated>/, '$1')],
    ['with a day for a moment', good.replace(/T00:00:00(\.000)?Z/, '')],
    ['with an id that is no whole address', good.replace(/<id>https?:\/\/[^/]+/, '<id>')],
    ['with a link to nowhere', good.replace(/<link href="[^"]*"/, '<link')],
    ['with a thing that Atom does not know', good.replace('<entry>', '<pubDate>2026-01-01</pubDate><entry>')],
    ['of another name', good.replace('http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#')],
  ])('%s', (_story, xml) => {
    expect(xml).not.toBe(good);
    expect(() => validate(xml)).toThrow(XmlValidateError);
  });
});
