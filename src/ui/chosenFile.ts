/** The file that was just chosen in an input, which can be chosen again once it is mended. */
export function chosenFile(input: HTMLInputElement): File | undefined {
  const file = input.files?.[0]
  input.value = ''
  return file
}
