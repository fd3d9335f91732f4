/** The text of the file that was just chosen in an input: `null` where it cannot be read, `undefined` where none was chosen. */
export async function chosenText(input: HTMLInputElement): Promise<string | null | undefined> {
  const file = input.files?.[0]
  if (!file) return undefined
  const text = await file.text().catch(() => null)
  // The same file can be chosen again once it is mended.
  input.value = ''
  return text
}
