// Holds the built site against the oldest browsers that it is for (src/build/target.ts), and fails where it asks for more than they have.
import { fileURLToPath } from 'node:url';
import { TARGET, type TargetBrowser } from '#build/target.ts';
import { EXCEPTIONS } from './target/exceptions.ts';
import { faultsOf, lacksOfSite } from './target/site.ts';
import { engineOf, nameOf } from './target/support.ts';

const browsers = Object.keys(TARGET) as TargetBrowser[];
const faults = faultsOf(lacksOfSite(fileURLToPath(new URL('../dist', import.meta.url))), EXCEPTIONS);
if (engineOf('samsunginternet_android') < engineOf('chrome'))
  faults.push(
    'src/build/target.ts: build tools take Samsung Internet for Chrome, so its engine may not be the older one.',
  );

console.log(`target ${browsers.map(nameOf).join(', ')}: ${EXCEPTIONS.length} exceptions`);
if (faults.length > 0) {
  console.error(`\nThe site asks for more than its oldest browsers have:\n${faults.join('\n')}`);
  process.exitCode = 1;
}
