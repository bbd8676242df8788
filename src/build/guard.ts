/** The first lines of the pages that run the check, for browsers that are too old for the rest. */
import ts from 'typescript';
import { minifySync, type Plugin } from 'vite';
import { guard } from '#ui/shell/guard.ts';
import { virtualModules } from './virtual-modules.ts';

/** `guard` as a script that calls itself: in the oldest JavaScript, since what cannot be read cannot say that it failed. */
export function guardScript(): string {
  // Short names first: what makes them writes newer forms too.
  const { code } = minifySync('guard.js', `(${guard})();`, { module: false, compress: false, mangle: true });
  const { outputText } = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES5 } });
  // No text in it has a sign of code beside a space.
  return outputText
    .replace(/(?<=\belse)\n\s*/g, ' ')
    .replace(/\n\s*/g, '')
    .replace(/ ?([=(){}:;,<|!?]+) ?/g, '$1');
}

/** Gives pages these lines as `virtual:guard`. */
export const guardPlugin = (): Plugin => virtualModules({ 'virtual:guard': guardScript });
