/** As much of a file's own words as a sentence can hold. */
export function cutShort(text: string, most = 40): string {
  const [line = ''] = text.trim().split(/[\r\n]/)
  return line.length > most ? `${line.slice(0, most)}…` : line
}
