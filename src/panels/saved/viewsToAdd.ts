import { fileLimits } from '../../domain/fileLimits'
import { notYetThere, type SavedView } from '../../state/savedViews'
import type { SavedViewsFile, ViewsRefusal } from '../../state/savedViewsFile'
import type { SavedWords } from '../../words/parts/saved'

type ToAdd = { readonly views: readonly SavedView[]; readonly count: number; readonly edition: string | undefined }

/** The views of a file's text and how many of them are new, or why the file is refused. */
export function viewsToAdd(
  text: string,
  file: SavedViewsFile,
  views: readonly SavedView[],
  words: SavedWords,
): ToAdd | { readonly refusals: readonly string[] } {
  const read = file.read(text)
  if ('refusals' in read) return { refusals: read.refusals.map((refusal) => refusalText(refusal, words)) }
  const count = notYetThere(views, read.views).length
  if (views.length + count > fileLimits.views) return { refusals: [words('saved.refused.noRoom')] }
  return { views: read.views, count, edition: read.edition }
}

function refusalText(refusal: ViewsRefusal, words: SavedWords): string {
  if (!('entry' in refusal)) return words(refusal.reason === 'newer' ? 'file.newer' : `saved.refused.${refusal.reason}`)
  const { reason, entry, field } = refusal
  return words(`saved.refused.${reason}`, {
    entry,
    field: words(`file.field.${field === 'entry' ? 'content' : field}`),
  })
}
