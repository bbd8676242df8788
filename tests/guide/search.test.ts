import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { find, settings } from '#guide/search/find.ts';
import { entryOf, placesOf, type Sources } from '#guide/search/places.ts';
import { rulebook } from '../support/rulebook.ts';

const programmes = rulebook.programmes.filter(({ id }) => ['dental-care', 'kindergarten'].includes(id));

const sources: Sources = {
  rulebook: { programmes, topics: [{ id: 'doctor', programmes: ['dental-care'] }] },
  offices: ['nav'],
  words: [
    { id: 'decision', word: 'vedtak', also: ['vedtaket'], say: { uk: 'рішення' } },
    { id: 'id-number', word: 'D-nummer', say: { uk: 'номер' } },
  ],
  lang: 'uk',
  own: {
    'programme.dental-care.name': 'Стоматолог [[tannlege]]',
    'programme.dental-care.what': 'Діти лікують зуби безкоштовно.',
    'programme.kindergarten.name': 'Дитячий садок [[barnehage]]',
    'programme.kindergarten.what': 'Місце для маленьких дітей.',
    'topic.doctor': 'Лікар',
    'office.municipality.name': 'Муніципалітет [[kommune]]',
    'office.county.name': 'Фюльке [[fylkeskommune]]',
    'office.nav.name': 'Служба праці та добробуту [[Nav]]',
    'office.nav.what': 'Платить гроші сім’ям.',
    'word.decision': 'Лист, у якому установа відповідає.',
    'word.id-number': 'Номер на одинадцять цифр.',
  },
  inOffice: {
    'programme.dental-care.name': 'Tannlege',
    'programme.kindergarten.name': 'Barnehage for små barn',
    'office.nav.name': 'Kontoret for arbeid og velferd [[Nav]]',
  },
};

const places = placesOf(sources);
const index = new MiniSearch(settings);
index.addAll(places.map(entryOf));
const stored = MiniSearch.loadJS(JSON.parse(JSON.stringify(index)), settings);

test('what can be found are rights, offices and words of letters, each with its address', () => {
  expect(places.map(({ kind, id }) => [kind, id]).sort()).toEqual([
    ['offices', 'offices/#nav'],
    ['rights', 'topics/dental-care/'],
    ['rights', 'topics/kindergarten/'],
    ['words', 'words/#decision'],
    ['words', 'words/#id-number'],
  ]);
});

describe('in every language it is found', () => {
  test.each([
    ['by its name', 'стоматолог', 'topics/dental-care/'],
    ['by the start of its name', 'стом', 'topics/dental-care/'],
    ['by what is said of it', 'зуби', 'topics/dental-care/'],
    ['by its topic', 'лікар', 'topics/dental-care/'],
    ['by the word of the offices', 'Tannlege', 'topics/dental-care/'],
    ['by its name in the language of the offices, without its signs', 'sma barn', 'topics/kindergarten/'],
    ['by the office that decides', 'fylkeskommune', 'topics/dental-care/'],
    ['by a word of a letter', 'vedtak', 'words/#decision'],
    ['by another form of that word', 'vedtaket', 'words/#decision'],
    ['by what the word means', 'рішення', 'words/#decision'],
    ['with a mistake', 'vetdak', 'words/#decision'],
    ['with a hyphen', 'D-nummer', 'words/#id-number'],
    ['with a space for the hyphen', 'd nummer', 'words/#id-number'],
    ['without either', 'dnummer', 'words/#id-number'],
    ['with another apostrophe', "сім'ям", 'offices/#nav'],
    ['where only one of several words is there', 'мій стоматолог', 'topics/dental-care/'],
  ])('%s: %s', (_, typed, first) => {
    expect(find(stored, typed)?.[0]).toBe(first);
  });
});

test('what is not there is not found, and nothing typed asks for nothing', () => {
  expect(find(stored, 'qqqqqq')).toEqual([]);
  expect(find(stored, ' ')).toBeUndefined();
});

test('what fits exactly comes alone, without what looks like it', () => {
  expect(find(stored, 'barnehage')).toEqual(['topics/kindergarten/']);
});

test('a text that is missing is an error, never a blank', () => {
  expect(() => placesOf({ ...sources, own: {} })).toThrow('Search needs the text programme.');
});
