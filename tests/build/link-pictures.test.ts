import { describe, expect, test } from 'vitest';
import { drawing, linkPicture, linkPictureSvg, MARGIN, saidIn } from '#build/link-pictures.ts';
import { readTexts } from '#build/same-texts.ts';
import { languages } from '#i18n/languages.ts';
import { PREVIEW } from '#pictures/preview.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

const texts = readTexts(rulebookFolder);
const said = (slug: string) => saidIn(Object.assign({}, ...Object.values(texts[slug] ?? {})));

describe.each(languages)('the picture for links in $endonym', (language) => {
  test('lets no word run out', () => {
    const words = drawing(linkPictureSvg(said(language.slug), language, false), language.tag).getBBox();
    expect(words).toBeDefined();
    const { x, y, width, height } = words as NonNullable<typeof words>;
    expect(x).toBeGreaterThanOrEqual(MARGIN - 1);
    expect(x + width).toBeLessThanOrEqual(PREVIEW.width - MARGIN + 1);
    expect(y).toBeGreaterThanOrEqual(MARGIN / 2);
    expect(y + height).toBeLessThanOrEqual(PREVIEW.height - MARGIN / 2);
  });

  test('has its size, is light, and is the same each time', () => {
    const png = Buffer.from(linkPicture(said(language.slug), language));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([PREVIEW.width, PREVIEW.height]);
    expect(png.length).toBeLessThanOrEqual(64_000);
    expect(png.equals(Buffer.from(linkPicture(said(language.slug), language)))).toBe(true);
  });
});

test('a script without a font stops the build, and so does a text that is too long', () => {
  const short = { name: 'Name', title: 'A title', line: 'A line' };
  expect(() => linkPicture(short, { tag: 'hy', dir: 'ltr' })).toThrow('No font for the script Armn');
  expect(() => linkPicture({ ...short, title: 'long words '.repeat(20) }, { tag: 'en', dir: 'ltr' })).toThrow(
    'is too long for the picture',
  );
});
