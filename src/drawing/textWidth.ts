/**
 * About how wide a line of text is in CSS pixels at a font size: an ideograph takes one em, Latin letters a little
 * over half. Measured against the fonts of the stack it errs on the wide side, so that names keep clear of each other.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += isWide(character) ? 1 : /[A-Z0-9+]/.test(character) ? 0.68 : 0.56
  return ems * size + size * 0.3
}

/** Ideographs, and the signs that a Chinese font sets as wide as they are: quotation marks, dashes, arrows, numbers in rings. */
function isWide(character: string): boolean {
  return character.charCodeAt(0) > 0x2e80 || /[‘’“”—…←-⇿∀-⋿①-⓿■-⛿]/.test(character)
}
