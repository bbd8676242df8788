/** A copy of Norway's rulebook in a temporary folder, for a recipe to be followed in: nothing of it touches the real files. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectedTexts } from '#build/complete-locales.ts';
import { readTexts } from '#build/same-texts.ts';
import type { Rulebook } from '#engine/rulebook.ts';
import type { LocaleFiles } from '#i18n/check-locales.ts';
import { compileRulebook } from '#rulebook/compile.ts';
import { loadRulebook } from '#rulebook/load.ts';
import type { RulebookFiles } from '#rulebook/rule-files.ts';
import { rulebook } from '../support/rulebook.ts';

export type Copy = {
  folder: string;
  /** A new file, or new text for one. */
  write: (file: string, text: string) => void;
  /** More lines at the end of a file. */
  append: (file: string, text: string) => void;
  /** @throws {RuleError} */
  compile: () => { files: RulebookFiles; rulebook: Rulebook };
  remove: () => void;
};

/** The folder keeps the name `norway`, by which its texts are found. */
export function copyOfNorway(): Copy {
  const root = mkdtempSync(join(tmpdir(), 'rettvei-recipe-'));
  const folder = join(root, 'norway');
  cpSync('src/rulebooks/norway', folder, { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  return {
    folder,
    write,
    append: (file, text) => write(file, readFileSync(join(folder, file), 'utf8') + text),
    compile: () => {
      const files = loadRulebook(folder);
      return { files, rulebook: compileRulebook(files) };
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** The keys of the texts that the build asks for. */
export const keysAskedFor = ({ files, rulebook }: ReturnType<Copy['compile']>) => expectedTexts(files, rulebook);

/** The texts of one language, with some more in one of its files. */
export function withTexts(slug: string, file: string, texts: Record<string, string>): LocaleFiles {
  const own = readTexts('src/rulebooks/norway')[slug] as LocaleFiles;
  return { ...own, [file]: { ...own[file], ...texts } };
}

/** The two lists under which people look for programmes, with one more in the last entry of each. */
export const listsWith = (programme: string): [file: string, text: string][] =>
  ['topics.yaml', 'life-situations.yaml'].map((file) => [
    file,
    readFileSync(`src/rulebooks/norway/${file}`, 'utf8').replace(/\]\s*$/, `, ${programme}]\n`),
  ]);

/** Two letters that no programme has. */
export const UNUSED_CODE = ['zz', 'zy', 'zx', 'zw'].find(
  (code) => !rulebook.programmes.some((one) => one.code === code),
);

/** The step of the programme below. */
export const RECIPE_STEP = 'ask-for-recipe-card: { act: { show: municipality }, office: municipality }\n';

/** A programme of two rows. Its names begin with `recipe`, so that no rulebook has them, whatever somebody adds. */
export const RECIPE_CARD = `
programme: recipe-card
order: 900
questions: after-results
code: ${UNUSED_CODE}
office: municipality
bring: [residence-card]
next: [ask-for-recipe-card]

rows:
  - id: grown-up
    from: 2021-01-01
    when: { age: { at-least: { limit: adult.from } } }
    outcome: right
    source: integration-act.5

  - id: with-a-parent
    from: 2021-01-01
    when: {}
    outcome: may-be-offered
    source: integration-act.5

appeal:
  - id: in-the-letter
    from: 2021-01-01
    when: {}
    source: public-administration-act.27
`;
