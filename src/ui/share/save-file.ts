/** Hands the person a file that was made on the device. */
export function saveFile(name: string, type: string, content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over before the next turn; then the address may go.
  setTimeout(() => URL.revokeObjectURL(address));
}
