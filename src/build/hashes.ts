/** Fingerprints of what a build writes and checks, all by SHA-256. */
import { createHash } from 'node:crypto';

/** Eight hexadecimal digits: enough to tell a change, and to name a file by its content. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A piece of a page as its policy names it. */
export const policyHash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
