/** A frame that may only run scripts submits no form, and says nothing of it to the form. So a file does it by script, everywhere alike. */

/** Tells a form that it was submitted, instead of letting the browser do it. */
export function submitByScript(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest('button');
    if (button?.type !== 'submit' || !button.form) return;
    event.preventDefault();
    button.form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}
