/** The register of offices and helping organisations, as a result shows them. */
import type { RulebookFiles } from './load.ts';

export type Offices = RulebookFiles['offices'];
export type Office = Offices[string];
