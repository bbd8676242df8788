/**
 * Unpacks what a single file holds: data where it stands, then styles and the script of the file, which the policy of the page knows by
 * their fingerprints. All of it is deflated and in base64. By a library, since the browser's own way is missing in older ones.
 */
import { inflateSync, strFromU8 } from 'fflate';

type Policy = { createScript(text: string): string };
type WithTypes = { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };

// Nothing but this may write into a script: no policy can be made twice. What runs is decided by the fingerprints.
const rules: Policy = { createScript: (text) => text };
const policy = (window as WithTypes).trustedTypes?.createPolicy('rettvei-file', rules) ?? rules;

for (const block of document.querySelectorAll<HTMLScriptElement>('script[data-packed]')) {
  const packed = Uint8Array.from(atob(block.text), (sign) => sign.charCodeAt(0));
  const text = strFromU8(inflateSync(packed));
  const { packed: as } = block.dataset;
  if (as === 'data') block.text = policy.createScript(text);
  else {
    const made = document.createElement(as as 'script' | 'style');
    made.textContent = as === 'script' ? policy.createScript(text) : text;
    document.head.append(made);
  }
}
