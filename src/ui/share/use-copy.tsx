import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { useCheck } from '../shell/check-context.ts';
import { Words } from '../text/Said.tsx';
import { copyText } from './copy-text.ts';

/** Copies texts, where the browser lets us; `said` is the line that tells what came of it. */
export function useCopy(): { copy: (text: string) => Promise<boolean>; said: VNode } {
  const { t } = useCheck();
  const [done, say] = useState<string | undefined>(undefined);
  return {
    async copy(text) {
      const isCopied = await copyText(text);
      say(t(isCopied ? 'ui.share.copied' : 'ui.share.notCopied'));
      return isCopied;
    },
    said: (
      <p role="status" class="done">
        {done && <Words text={done} />}
      </p>
    ),
  };
}
