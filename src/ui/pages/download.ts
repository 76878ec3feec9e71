/** Saves a text as a file, as a click on a download link does. Nothing leaves the computer. */
export function download(text: string, file: string, type = 'text/csv;charset=utf-8'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  // The browser has taken the file's address by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
