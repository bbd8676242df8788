/**
 * Records which rules the version is that country.yaml names: `npm run rules:version`. With `-- same` after a change of schema or code
 * by which the rules decide as before: the version keeps its number.
 */
import { RuleError } from '#rulebook/rule-files.ts';
import { recordVersion } from '#rulebook/version.ts';
import { rulebookFolder } from '#rulebooks/index.ts';

try {
  const { version, fingerprint } = recordVersion(rulebookFolder, process.argv[2] === 'same');
  console.log(`Version ${version} of ${rulebookFolder} is ${fingerprint}.`);
} catch (error) {
  if (!(error instanceof RuleError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
