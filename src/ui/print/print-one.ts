/** Buttons that print one of several sheets of a page: the one that the address points at. Without script it is a link. */
export function printOne(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-prints]')) {
    button.addEventListener('click', () => {
      // In the place of the entry: Back leads off the page, however much somebody prints.
      location.replace(`#${button.dataset['prints']}`);
      print();
    });
  }
}
