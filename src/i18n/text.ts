import i18next, { type i18n } from 'i18next';
import { type Language, language, languages } from './languages.ts';
import { type Figures, isolate, type Translate, translator } from './translate.ts';

type Strings = Record<string, string>;

// Read while building; nothing of this module may reach the browser.
const files = import.meta.glob<Strings>('../../locales/*/*.json', { eager: true, import: 'default' });

const catalogues = new Map(languages.map(({ slug }) => [slug as string, catalogue(slug)]));
const texts = new Map(languages.map((one) => [one.slug as string, createText(one)]));

function catalogue(slug: string): Strings {
  const own = Object.keys(files).filter((path) => path.includes(`/locales/${slug}/`));
  return Object.assign({}, ...own.map((path) => files[path]));
}

/** All strings of one language, to pass a part of them to the browser. */
export function strings(slug: string): Strings {
  return of(catalogues, slug);
}

/** The build-time texts of one language: `text('uk')('ui.home.start')`; with figures where a text holds some. */
export function text(slug: string, figures?: Figures): Translate {
  return figures ? translator(strings(slug), language(slug), figures) : of(texts, slug);
}

function of<T>(all: Map<string, T>, slug: string): T {
  const found = all.get(slug);
  if (found === undefined) throw new Error(`"${slug}" has no texts: it is not in src/i18n/languages.ts.`);
  return found;
}

function createText({ slug, tag, dir }: Language): Translate {
  const instance = createInstance(slug, tag, dir);
  return (key, values) => {
    if (!instance.exists(key, values)) throw new Error(missing(slug, key));
    return instance.t(key, { ...values });
  };
}

function createInstance(slug: string, tag: string, dir: Language['dir']): i18n {
  const instance = i18next.createInstance({
    lng: tag,
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
    resources: { [tag]: { translation: catalogue(slug) } },
    interpolation: { escapeValue: true, escape: (value) => isolate(value, dir) },
    missingInterpolationHandler: (_, [placeholder]) => {
      throw new Error(`A text in ${slug} needs a value for ${placeholder}.`);
    },
  });
  void instance.init();
  return instance;
}

function missing(slug: string, key: string): string {
  return `locales/${slug} has no text "${key}". Add it to every folder under locales/, or correct the key.`;
}
