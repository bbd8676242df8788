/** Buttons that hand the address of a file to the phone's own sheet for sharing. Where there is none they stay hidden. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-share]')) {
  // The link beside it knows where the file is from here.
  const link = button.parentElement?.querySelector('a');
  if (!link || !('share' in navigator)) continue;
  button.hidden = false;
  button.onclick = () => {
    // Whoever closes the sheet has changed their mind: nothing to say.
    navigator.share({ title: document.title, url: link.href }).catch(() => undefined);
  };
}
