import { describe, expect, test } from 'vitest';
import { type Messenger, messengerLinks } from '#share/messengers.ts';

const passed = {
  message: "Is it yours? 100 % & more + #1, d'accord — так / نعم.",
  address: 'https://site.example/uk/',
  subject: 'Yours & mine?',
};
const links = Object.fromEntries(messengerLinks(passed).map(({ messenger, href }) => [messenger, href]));

/** Where each messenger is told the text, and what it must get, as its makers say. */
const told: [Messenger, string, Record<string, string>][] = [
  ['whatsapp', 'https://wa.me/', { text: `${passed.message} ${passed.address}` }],
  ['viber', 'viber://forward', { text: `${passed.message} ${passed.address}` }],
  ['telegram', 'https://t.me/share/url', { url: passed.address, text: passed.message }],
  ['sms', 'sms:', { body: `${passed.message} ${passed.address}` }],
  ['mail', 'mailto:', { subject: passed.subject, body: `${passed.message} ${passed.address}` }],
];

test('there is a link for each messenger', () => {
  expect(Object.keys(links)).toEqual(told.map(([messenger]) => messenger));
});

describe.each(told)('%s', (messenger, address, values) => {
  const [before = '', query = '', ...more] = (links[messenger] ?? '').split('?');

  test('opens what it should, with the text whole and nothing else', () => {
    expect([before, more]).toEqual([address, []]);
    // Not URLSearchParams: a plus is a plus in a message and in an e-mail.
    const given = query.split('&').map((pair) => pair.split('=').map(decodeURIComponent));
    expect(given).toEqual(Object.entries(values));
  });

  test('has only signs that an address may have', () => {
    expect(query).toMatch(/^[\w%&=.~!*()-]+$/);
  });
});
