import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { OfficeWords } from '#components/OfficeWords.tsx';

const word = (text: string) => `<span lang="nb" dir="ltr" class="notranslate" translate="no">(${text})</span>`;

test.each([
  ['A home', 'A home'],
  ['A home [[bosetting]]', `A home ${word('bosetting')}`],
  ['[[Nav]] and [[UDI]].', `${word('Nav')} and ${word('UDI')}.`],
  ['<b> & [[a<b]]', `&lt;b> &amp; ${word('a&lt;b')}`],
])('%s', (text, html) => {
  expect(renderToString(<OfficeWords text={text} />)).toBe(html);
});
