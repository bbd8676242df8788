/** The first lines of a single file: they notice where its end did not come, as when a bad net broke off. */
addEventListener('DOMContentLoaded', () => {
  if (!document.getElementById('end')) document.documentElement.dataset['cut'] = '';
});
