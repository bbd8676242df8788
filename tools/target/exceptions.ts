/** What the site asks for though some of the oldest browsers lack it, each with what people have instead. */
import type { Exception } from './site.ts';

export const EXCEPTIONS: readonly Exception[] = [
  // In scripts. Each is asked for first; tests/site/old-browsers.test.ts takes most of them away and goes through the check.
  {
    feature: 'api.Document.adoptedStyleSheets',
    instead: 'The frame on the page of an organisation stands in a line of text of its own.',
  },
  {
    feature: 'api.CSSStyleSheet.replaceSync',
    instead: 'The same: nobody asks for it without the style sheets that it fills.',
  },
  {
    feature: 'api.Element.checkVisibility',
    instead: 'What is folded counts as seen, so a word of the offices may stand twice.',
  },
  { feature: 'api.HTMLIFrameElement.loading', instead: 'A frame below the end of the screen loads at once.' },
  {
    feature: 'api.Navigator.connection',
    instead: 'A phone that should save data is not known as one, and keeps a copy like others.',
  },
  { feature: 'api.Navigator.share', instead: 'No button to share with an app; the link is copied.' },
  { feature: 'api.Window.navigation', instead: 'Back from another site, the search page forgets what was typed.' },
  {
    feature: 'api.Window.requestIdleCallback',
    instead: 'A copy is kept after the same pause, whether the phone is busy or not.',
  },
  {
    feature: 'api.trustedTypes',
    instead: 'The address of the service worker is handed over as text; it is one fixed name.',
  },
  {
    feature: 'javascript.builtins.Error.captureStackTrace',
    instead: 'Errors of the package that unpacks name one line more.',
  },

  // In styles. What a browser does not know it leaves out.
  {
    feature: 'css.at-rules.counter-style',
    instead: 'Helpers see the key of the tenth row and later ones as a figure, and choose these by pointer.',
  },
  {
    feature: 'css.at-rules.media.forced-colors',
    instead: 'Codes and chosen rows look as in other colours of the system.',
  },
  { feature: 'css.at-rules.page', instead: 'Paper and margins are those of the printer.' },
  { feature: 'css.properties.accent-color', instead: 'What is chosen has the colour of the browser.' },
  {
    feature: 'css.properties.align-self.end',
    instead: 'On posters, which are grids, these browsers know it; in rows nothing asks for it.',
  },
  { feature: 'css.properties.break-after.avoid', instead: 'A heading may stand last on a sheet.' },
  { feature: 'css.properties.color-scheme', instead: 'Scroll bars and lists to choose from stay light in the dark.' },
  { feature: 'css.properties.content-visibility', instead: 'What is folded is printed where it was opened.' },
  { feature: 'css.properties.cursor.pointer', instead: 'A phone shows no pointer.' },
  { feature: 'css.properties.font-family.system-ui', instead: 'Letters are those of the next name in the list.' },
  { feature: 'css.properties.font-family.ui-monospace', instead: 'Letters are those of the next name in the list.' },
  {
    feature: 'css.properties.forced-color-adjust',
    instead: 'Codes are drawn in the colours of the system, which a camera may not read; the link stands beside.',
  },
  { feature: 'css.properties.inline-size.fit-content', instead: 'What can be tapped is as wide as the page.' },
  {
    feature: 'css.properties.overflow-wrap.anywhere',
    instead: 'Long words break all the same (word-wrap); only columns of tables may be wider.',
  },
  {
    feature: 'css.properties.scroll-padding-block',
    instead: 'What gets the focus by keyboard may stand behind a bar until the page is moved.',
  },
  {
    feature: 'css.properties.print-color-adjust',
    instead: 'In Firefox the point of what holds now is printed as a ring.',
  },
  { feature: 'css.properties.size', instead: 'Paper is as the printer has it.' },
  { feature: 'css.properties.text-size-adjust', instead: 'Firefox makes letters as large as its own setting says.' },
  { feature: 'css.properties.text-wrap', instead: 'Headings break where a line is full.' },
  { feature: 'css.properties.user-select.all', instead: 'A text to copy is selected by hand, as any other.' },
  { feature: 'css.selectors.details-content', instead: 'What is folded is printed where it was opened.' },
  { feature: 'css.selectors.focus-visible', instead: 'The browser draws its own ring round what has the focus.' },
  {
    feature: 'css.selectors.has',
    instead:
      'A chosen row has its frame from its words, what has the focus the ring on its button; posters are printed all.',
  },
  {
    feature: 'css.types.color.color-mix',
    instead: 'Rows have no tint, and thin lines between parts are not drawn: space parts them.',
  },
  { feature: 'css.types.length.viewport_percentage_units_dynamic', instead: 'A short page ends where its words end.' },
];
