/** How the bytes of a text were read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'

/** What a file that is not text is, as its first bytes tell. */
export type FileKind = 'pdf' | 'word' | 'office' | 'zip' | 'rtf' | 'html' | 'image' | 'unknown'

/** A file of the user's as text. */
export type TextFile = { readonly fileName: string; readonly encoding: Encoding; readonly text: string }

/** Why a file of the user's is not read as text. */
export type TextRefusal = { readonly fileName: string } & (
  | { readonly reason: 'empty' | 'unreadable' | 'encoding' }
  | { readonly reason: 'large'; readonly bytes: number; readonly most: number }
  | { readonly reason: 'binary'; readonly kind: FileKind }
)

/** The most that a file of decks or saved views may weigh, in bytes; a full deck has some ten million. */
export const mostOwnBytes = 20_000_000
