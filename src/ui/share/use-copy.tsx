import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCheck } from '../shell/check-context.ts';
import { Words } from '../text/Said.tsx';
import { copyText } from './copy-text.ts';

/** Copies texts; `said` is the line that tells what came of it. */
export function useCopy(): { copy: (text: string) => Promise<void>; said: VNode } {
  const { t } = useCheck();
  const [done, say] = useState<string | undefined>(undefined);
  return {
    copy: async (text) => say(t((await copyText(text)) ? 'ui.share.copied' : 'ui.share.notCopied')),
    said: (
      <p role="status" class="done">
        {done && <Words text={done} />}
      </p>
    ),
  };
}
