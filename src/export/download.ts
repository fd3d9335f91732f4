import { plainFileName } from '../domain/plainText'

/** Hands a file to the browser's downloads; answers with the name that it has there. */
export function download(file: Blob, fileName: string): string {
  const name = plainFileName(fileName)
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the file only after this turn: it is let go later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return name
}
