/** What is read as a blank: of any width, and the signs of other scripts that only look like one. */
const blanks = /[\p{White_Space}\u2800\u3164]+/gu

/** Signs that nobody sees and that come with pasted text: joiners, marks of direction, soft hyphens, variation selectors. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}]/gu

/** What can be seen of a text that was typed or pasted, with plain blanks between its words. */
export function visible(text: string): string {
  return text.replace(blanks, ' ').replace(unseen, '').replace(/ +/g, ' ').trim()
}

/** Text as searches compare it: what can be seen, in small letters, full-width signs as plain ones. */
export function folded(text: string): string {
  return visible(text).normalize('NFKC').toLowerCase().trim()
}

/** The words of a query, as every search reads it; none where nothing is asked. */
export function searchWords(query: string): readonly string[] {
  return folded(query).split(' ').filter(Boolean)
}

/** Whether a text that was typed or pasted shows nothing. */
export function isBlank(text: string): boolean {
  return visible(text) === ''
}
