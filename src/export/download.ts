/** Hands a file to the browser's downloads. */
export function download(file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Some browsers read the file only after this turn: it is let go later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
