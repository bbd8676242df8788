import office from 'virtual:office-language';
import type { VNode } from 'preact';

type AddressOf = (officeWord: string) => string | undefined;
type Props = {
  text: string;
  /** Where a word is explained. Only for pages that somebody may leave without losing a place. */
  addressOf?: AddressOf | undefined;
};

/**
 * Renders a text in which words of the offices stand as `[[bosetting]]`. The word stays
 * as it is also under a browser's translator, since letters and offices use it.
 */
export function OfficeWords({ text, addressOf }: Props): VNode {
  // Splitting on a capturing group puts the office words at the odd places, each with the space before it.
  const parts = text.split(/(\s*\[\[.+?\]\])/);
  return (
    <>
      {parts.map((part, index) =>
        index % 2 === 0 ? part : <OfficeWord key={index} part={part} addressOf={addressOf} />,
      )}
    </>
  );
}

// In the browser Preact sets `translate` as a property, where only false means "no"; on the server
// it writes text, and would leave false out.
const untranslated: object = { translate: typeof document === 'undefined' ? 'no' : false };

/**
 * The brackets belong to the word: so they stay around it where it breaks over two lines of Arabic. The space before it goes with it
 * where a screen has said the word before; a word that no plain words stand before is never left out.
 */
function OfficeWord({ part, addressOf }: { part: string; addressOf: AddressOf | undefined }): VNode {
  const word = part.trimStart();
  const space = part.slice(0, part.length - word.length);
  const shown = (
    <span lang={office.tag} dir={office.dir} class="notranslate" {...untranslated}>
      ({addressOf ? <LinkedWord words={word.slice(2, -2)} addressOf={addressOf} /> : word.slice(2, -2)})
    </span>
  );
  return space === '' ? (
    shown
  ) : (
    <span class="office-word">
      {space}
      {shown}
    </span>
  );
}

/** Several words in one pair of brackets are explained each for itself. */
function LinkedWord({ words, addressOf }: { words: string; addressOf: AddressOf }): VNode {
  const parts = words.split(/(, )/).map((one) => {
    const address = addressOf(one);
    return address === undefined ? one : <a href={address}>{one}</a>;
  });
  return <>{parts}</>;
}
