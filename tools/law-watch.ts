/**
 * Tells where the law is no longer as it was read, and what rests on it: `npm run law:watch -- <folder>`.
 *
 * The folder holds consolidated texts: the publisher's archives of XML, unpacked, or the Markdown of a public mirror.
 * `--against <older folder>` compares two folders instead of the recorded fingerprints. `--json` prints one object a line.
 * `--accept <source>` (or `all`) records a text as read; `--of <day>` is the day of the texts, if the folder's name is none.
 * Exit code 0: nothing differs. 1: something does. 2: it could not be found out.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDay } from '#engine/calendar.ts';
import { RuleError } from '#rulebook/rule-files.ts';
import { accept } from './law-watch/accept.ts';
import { citedSections } from './law-watch/cited.ts';
import { sinceRecorded, sinceTexts, unseen } from './law-watch/compare.ts';
import { readFingerprints } from './law-watch/fingerprints.ts';
import { readTexts, WatchError } from './law-watch/folder.ts';
import { asJson, asText } from './law-watch/report.ts';
import { restingOn } from './law-watch/resting.ts';
import { files } from './rulebook.ts';
import { today } from './today.ts';

function run(): number {
  const { values, positionals } = options();
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0)
    throw new WatchError(`Found ${positionals.length} folders. Write one: npm run law:watch -- <folder>.`);
  const cited = citedSections(files);
  const wanted = new Set(cited.map(({ document }) => document));
  const texts = readTexts(folder, wanted);
  if (values.accept) {
    acceptAll(values.accept, folder, values.of, texts);
    return 0;
  }
  const recorded = values.against === undefined ? readFingerprints(files.folder) : {};
  const older = values.against === undefined ? undefined : readTexts(values.against, wanted);
  const found = older ? sinceTexts(cited, older, texts) : sinceRecorded(cited, recorded, texts);
  const resting = found.length > 0 ? restingOn() : undefined;
  for (const one of found) {
    const rests = resting?.(`${one.source}.${one.section}`) ?? { rows: [], limits: [], texts: [], people: [] };
    console.log(values.json ? asJson(one, rests) : `${asText(one, rests)}\n`);
  }
  if (!values.json) {
    const nowhere = unseen(cited, recorded, texts, ...(older ? [older] : []));
    const documents = [...new Set(nowhere.map(({ source }) => source))];
    console.log(`${found.length} of ${cited.length} cited sections differ.`);
    if (documents.length > 0) console.log(`Not in ${older ? 'either folder' : 'the folder'}: ${documents.join(', ')}.`);
  }
  return found.length > 0 ? 1 : 0;

  function acceptAll(sources: readonly string[], from: string, of: string | undefined, read: typeof texts): void {
    const day = of ?? basename(from);
    if (parseDay(day) === undefined)
      throw new WatchError(`Found "${day}" as the day of the texts. Write --of YYYY-MM-DD.`);
    const inFolder = cited.filter(({ document }) => read.has(document)).map(({ source }) => source);
    const all = sources.includes('all') ? [...new Set(inFolder)] : sources;
    for (const source of all) accept(files, source, cited, read, { of: day, today: today() });
    console.log(`Recorded as read: ${all.join(', ')}.`);
  }
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        against: { type: 'string' },
        json: { type: 'boolean' },
        accept: { type: 'string', multiple: true },
        of: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WatchError(`${(error as Error).message} Known are --against, --json, --accept and --of.`);
  }
}

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof WatchError || error instanceof RuleError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
