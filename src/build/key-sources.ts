import { type KeySource, uiKeys } from '#i18n/keys.ts';
import { questionTextKeys } from '#questions/text-keys.ts';
import { loadRuleFiles } from '#rulebook/load.ts';
import { programmeTextKeys, reasonTextKeys } from '#rulebook/text-keys.ts';

/** Everyone who asks for texts. A new kind of key gets a line here. */
export function keySources(root: string): KeySource[] {
  const files = loadRuleFiles();
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
        name: 'src/rulebooks/norway',
        prefix,
        required: programmeTextKeys(files).filter((key) => key.startsWith(prefix)),
      }),
    ),
    ...['reason.', 'event.', 'step.'].map((prefix) => ({
      name: 'src/rulebooks/norway',
      prefix,
      required: reasonTextKeys(files).filter((key) => key.startsWith(prefix)),
    })),
  ];
}
