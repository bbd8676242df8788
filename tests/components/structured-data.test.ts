import { expect, test } from 'vitest';
import { asScript, structuredData, type Where } from '#components/structured-data.ts';

const where: Where = {
  site: new URL('https://site.example'),
  tag: 'en',
  country: 'Toyland',
  audience: 'People who are new in Toyland',
};

test('a right is a service of the state, with who decides, where and for whom', () => {
  const service = structuredData(
    {
      is: 'service',
      name: 'Dentist [[tannlege]]',
      description: 'Children have a dentist for free. Ask [[Nav]].',
      path: '/en/topics/dental-care/',
      kind: 'Doctor',
      provider: { name: 'The county [[fylkeskommune]]', web: 'https://county.example/' },
    },
    where,
  );
  expect(service).toEqual({
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: 'Dentist',
    alternateName: 'tannlege',
    description: 'Children have a dentist for free. Ask (Nav).',
    url: 'https://site.example/en/topics/dental-care/',
    serviceType: 'Doctor',
    provider: {
      '@type': 'GovernmentOrganization',
      name: 'The county',
      alternateName: 'fylkeskommune',
      url: 'https://county.example/',
    },
    areaServed: { '@type': 'Country', name: 'Toyland' },
    audience: { '@type': 'Audience', audienceType: 'People who are new in Toyland' },
  });
});

test('what has an office word and no other name keeps it', () => {
  const provider = { name: '[[UNE]]' };
  const service = { is: 'service', name: 'Appeal', description: 'x', path: '/', kind: 'x', provider } as const;
  expect(structuredData(service, where)['provider']).toMatchObject({ name: '(UNE)', alternateName: 'UNE' });
});

test('a trail counts its pages from one', () => {
  const pages = [
    { name: 'Start', path: '/en/' },
    { name: 'Dentist [[tannlege]]', path: '/en/topics/dental-care/' },
  ];
  expect(structuredData({ is: 'trail', pages }, where)['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://site.example/en/' },
    { '@type': 'ListItem', position: 2, name: 'Dentist', item: 'https://site.example/en/topics/dental-care/' },
  ]);
});

test('the site offers no search by address: what is looked for never stands in one', () => {
  const site = structuredData({ is: 'site', name: 'Rettvei', description: 'x', path: '/en/' }, where);
  expect(site).toMatchObject({ '@type': 'WebSite', url: 'https://site.example/en/', inLanguage: 'en' });
  expect(site).not.toHaveProperty('potentialAction');
});

test('nothing in it can end the script early', () => {
  const script = asScript({ name: '</script><script>alert(1)</script>' });
  expect(script).not.toContain('<');
  expect(JSON.parse(script)).toEqual({ name: '</script><script>alert(1)</script>' });
});
