/** Fingerprints of what a build writes and checks. */
import { createHash } from 'node:crypto';

/** The SHA-256, in hexadecimal digits. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Eight of these digits: enough to tell a change, and to name a file by its content. */
export const hashOf = (text: string): string => sha256(text).slice(0, 8);

/** As browsers compare it (Subresource Integrity): `sha256-…`. */
export const integrityOf = (content: string | Uint8Array, algorithm: 'sha256' | 'sha384' = 'sha256'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** A piece of a page as its policy names it. */
export const policyHash = (code: string): string => `'${integrityOf(code)}'`;
