/**
 * Puts the languages that the browser asks for on top of the list, two at most, in its order. All others stay where they were. It stands
 * in the page right behind the list, so that nothing moves once it is seen; nothing is sent, and nothing is kept.
 */
export function liftLanguages(): void {
  const list = document.querySelector('.language-list');
  if (!list) return;
  const items = Array.from(list.children);
  const asked = (navigator.languages || [navigator.language]).map((tag) => tag.toLowerCase());
  const lifted: Element[] = [];
  for (const tag of asked) {
    // "fa-AF" is Dari and not Persian; "uk-UA" is whatever is called "uk".
    const names = [tag, tag.split('-')[0]];
    for (const name of names) {
      const found = items.filter((item) => ` ${item.getAttribute('data-tags')} `.indexOf(` ${name} `) !== -1)[0];
      if (!found) continue;
      if (lifted.length < 2 && lifted.indexOf(found) === -1) lifted.push(found);
      break;
    }
  }
  for (const item of lifted.reverse()) list.insertBefore(item, list.firstChild);
}
