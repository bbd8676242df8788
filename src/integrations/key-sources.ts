import { type KeySource, uiKeys } from '../i18n/keys.ts';
import { questionTextKeys } from '../questions/text-keys.ts';
import { programmeTextKeys, reasonTextKeys } from '../rules/text-keys.ts';
import { ruleFiles } from './rules.ts';

/** Everyone who asks for texts. A new kind of key gets a line here. */
export function keySources(root: string): KeySource[] {
  const files = ruleFiles();
  return [
    uiKeys(root),
    {
      name: 'src/questions',
      prefix: 'question.',
      required: questionTextKeys().filter((key) => key.startsWith('question.')),
    },
    { name: 'src/questions', prefix: 'exit.', required: questionTextKeys().filter((key) => key.startsWith('exit.')) },
    ...['programme.', 'amount.', 'content.', 'office.', 'firmness.', 'bring.', 'deadline.', 'appeal.'].map(
      (prefix) => ({
        name: 'src/rules',
        prefix,
        required: programmeTextKeys(files).filter((key) => key.startsWith(prefix)),
      }),
    ),
    ...['reason.', 'event.', 'step.'].map((prefix) => ({
      name: 'src/rules',
      prefix,
      required: reasonTextKeys(files).filter((key) => key.startsWith(prefix)),
    })),
  ];
}
