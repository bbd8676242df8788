/** The same questions as somebody would put them to SurveyJS, built as its documentation says. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** A control of a question: rows to choose from, or a list that opens. */
export type Control = { kind: 'rows' | 'list'; name: string; options: readonly { value: string; label: string }[] };

/** A question as the check showed it to somebody, and what they answered in each of its controls. */
export type Asked = {
  id: string;
  title: string;
  hint?: string;
  controls: readonly Control[];
  given: readonly string[];
};

/** What the check said at the end. SurveyJS is given it as it is: it decides nothing. */
export type Said = { heading: string; lines: readonly string[] };

/** The module with its own words in a language, by our slug. */
const WORDS: Readonly<Record<string, string>> = {
  uk: 'ukrainian',
  ar: 'arabic',
  ru: 'russian',
  fa: 'persian',
  tr: 'turkish',
  pl: 'polish',
};

/** One page for each question, which is there once the one before is answered as somebody answered it. */
export function surveyModel(language: string, asked: readonly Asked[], said: Said): object {
  return {
    locale: language,
    showProgressBar: true,
    completedHtml: `<h3>${said.heading}</h3><ul>${said.lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
    pages: asked.map(({ id, title, hint, controls }, place) => {
      const before = asked[place - 1];
      return {
        name: id,
        ...(before && { visibleIf: visibleAfter(before) }),
        elements: controls.map(({ kind, name, options }, at) => ({
          type: kind === 'rows' ? 'radiogroup' : 'dropdown',
          ...(kind === 'list' && { renderAs: 'select' }),
          name: keyOf(id, at),
          title: at === 0 ? title : name,
          ...(at === 0 && hint && { description: hint }),
          isRequired: true,
          choices: options.map(({ value, label }) => ({ value, text: label })),
        })),
      };
    }),
  };
}

/** The name of a control in the model. */
const keyOf = (id: string, at: number): string => (at === 0 ? id : `${id}-${at}`);

const visibleAfter = ({ id, given }: Asked): string =>
  given.map((value, at) => `{${keyOf(id, at)}} = '${value}'`).join(' and ');

/**
 * Builds it with Vite into a folder, minified: a page that names its script and its styles.
 * @param home for what the build needs
 */
export async function buildSurvey(
  home: string,
  into: string,
  { language, dir, title, model }: { language: string; dir: string; title: string; model: object },
): Promise<void> {
  mkdirSync(home, { recursive: true });
  symlinkSync(resolve('node_modules'), join(home, 'node_modules'));
  const words = WORDS[language];
  const files = {
    'index.html': `<!doctype html><html lang="${language}" dir="${dir}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><script type="module" src="/main.js"></script></head>
<body><div id="survey"></div></body></html>`,
    'main.js': `import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.fontless.css';
${words === undefined ? '' : `import 'survey-core/i18n/${words}';`}
import model from './model.json';
renderSurvey(new Model(model), document.getElementById('survey'));
`,
    'model.json': JSON.stringify(model),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(home, name), text);
  await build({
    configFile: false,
    root: home,
    base: './',
    logLevel: 'error',
    // Its size is what is measured here, not what is complained about.
    build: { outDir: into, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
}
