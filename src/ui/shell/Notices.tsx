import type { VNode } from 'preact';
import type { Notice } from '#check/view.ts';
import type { Engine } from '#engine/situation.ts';
import type { Answers } from '#questions/answers.ts';
import { answersInWords } from '../question/mistake-words.ts';
import { Text, type TextSource } from '../text/Text.tsx';
import { useCheck } from './check-context.ts';

/** What just happened to the answers. The region is always there, or screen readers would miss what appears in it. */
export function Notices(): VNode {
  const { setting, state } = useCheck();
  return (
    <div class="notices" role="status">
      {state.notices.map((notice) => (
        <p key={'question' in notice ? notice.question : notice.kind} class="notice" data-notice={notice.kind}>
          <Text text={textOf(notice, setting.engine, state.answers)} />
        </p>
      ))}
    </div>
  );
}

function textOf(notice: Notice, engine: Engine, answers: Answers): TextSource {
  switch (notice.kind) {
    case 'removed':
      return (t) => {
        const names = notice.questions.map((id) => t(`question.${id}.short`)).join(' · ');
        return t('ui.check.removed', { names });
      };
    case 'contradicted':
      return (t) =>
        t('ui.mistake.askedAgain', {
          answer: answersInWords(t, engine, { [notice.question]: notice.answer }, [notice.question]),
          answers: answersInWords(t, engine, answers, notice.against),
        });
    case 'added':
      return notice.exactly === undefined
        ? 'ui.check.addedSome'
        : (t) => t('ui.check.added', { number: notice.exactly as number });
    case 'deleted':
      return 'ui.check.deleted';
    case 'expired':
      return (t) => t('ui.check.expired', { minutes: notice.minutes });
    case 'outdated':
      return 'ui.check.outdated';
    case 'unusable':
      return 'ui.check.unusable';
  }
}
