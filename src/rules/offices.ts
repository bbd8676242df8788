/** The register of offices and helping organisations, as a result shows them. */
import type { RuleFiles } from './load-rules.ts';

export type Offices = RuleFiles['offices'];
