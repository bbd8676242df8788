import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { OfficeWords } from '#components/OfficeWords.tsx';

const word = (text: string) => `<span lang="nb" dir="ltr" class="notranslate" translate="no">(${text})</span>`;
/** Behind plain words, with the space before it. */
const behind = (text: string) => `<span class="office-word"> ${word(text)}</span>`;

test.each([
  ['A home', 'A home'],
  ['A home [[bosetting]]', `A home${behind('bosetting')}`],
  ['[[Nav]] and [[UDI]].', `${word('Nav')} and${behind('UDI')}.`],
  ['<b> & [[a<b]]', `&lt;b> &amp;${behind('a&lt;b')}`],
])('%s', (text, html) => {
  expect(renderToString(<OfficeWords text={text} />)).toBe(html);
});

describe('on a page that explains words', () => {
  const addresses: Record<string, string> = { bosetting: '/en/words/#settlement', 'd-nummer': '/en/words/#d-number' };
  const linked = (text: string) =>
    renderToString(<OfficeWords text={text} addressOf={(officeWord) => addresses[officeWord]} />);

  test('a word leads to what it means, and the brackets stay around the link', () => {
    expect(linked('A home [[bosetting]]')).toBe(`A home${behind('<a href="/en/words/#settlement">bosetting</a>')}`);
  });

  test('of several words in one pair of brackets each leads to its own', () => {
    expect(linked('Your number [[fødselsnummer, d-nummer]]')).toBe(
      `Your number${behind('fødselsnummer, <a href="/en/words/#d-number">d-nummer</a>')}`,
    );
  });

  test('a word that is not explained is no link', () => {
    expect(linked('[[Nav]]')).toBe(word('Nav'));
  });
});
