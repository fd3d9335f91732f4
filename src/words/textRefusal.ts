import type { textFileWords } from './parts/textFile'

type Refusal = { readonly fileName: string } & (
  | { readonly reason: 'empty' | 'unreadable' | 'encoding' }
  | { readonly reason: 'large'; readonly bytes: number; readonly most: number }
  | { readonly reason: 'binary'; readonly kind: KindOf<Key> }
)
type Key = keyof typeof textFileWords.zh
type KindOf<One> = One extends `file.kind.${infer Kind}` ? Kind : never
type Says = (key: Key, values?: Readonly<Record<string, string | number>>) => string

const million = 1_000_000

/** Why a file of the user's cannot be read, in a sentence. */
export function textRefusal(refusal: Refusal, words: Says): string {
  const { fileName: file, reason } = refusal
  if (reason === 'binary') return words('file.binary', { file, kind: words(`file.kind.${refusal.kind}`) })
  if (reason !== 'large') return words(`file.${reason}`, { file })
  return words('file.large', { file, size: Math.ceil(refusal.bytes / million), most: refusal.most / million })
}
