import { Download, Upload } from 'lucide-react'
import { type ChangeEvent, useState } from 'react'
import { fileLimits } from '../../domain/fileLimits'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { broughtIn, newId, notYetThere } from '../../state/savedViews'
import type { ViewsRefusal } from '../../state/services'
import type { useSaved } from '../../state/useSaved'
import { chosenFile } from '../../ui/chosenFile'
import { missingWord } from '../../ui/fetchedPart'
import { type SavedWords, savedWordsIn } from '../../words/parts/saved'
import { textRefusal } from '../../words/textRefusal'

type Props = { readonly saved: ReturnType<typeof useSaved>; readonly tell: (text: string) => void }

/** As many reasons as are read; the rest is counted. */
const mostReasons = 5

/** Takes the saved views to a file, and brings those of a file in; a bad file is refused whole. */
export function FileButtons({ saved: { views, change }, tell }: Props) {
  const { services } = useAtlas()
  const words = useWords(savedWordsIn)
  const [refused, refuse] = useState<readonly string[]>([])
  const save = async () => {
    tell('')
    const text = services.savedViewsFile.write(views)
    await services
      .saveText(text, words('saved.fileName'), 'application/json')
      .catch((error) => tell(words(missingWord(error) ?? 'saved.exportFailed')))
  }
  const bringIn = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = chosenFile(event.currentTarget)
    if (!file) return
    const found = await services.readText(file)
    if ('refusal' in found) return refuse([textRefusal(found.refusal, words)])
    const read = services.savedViewsFile.read(found.text)
    if ('refusals' in read) return refuse(read.refusals.map((refusal) => refusalText(refusal, words)))
    const count = notYetThere(views, read.views).length
    if (views.length + count > fileLimits.views) return refuse([words('saved.refused.noRoom')])
    refuse([])
    void change((all) => broughtIn(all, read.views, newId))
    tell(count > 0 ? words('saved.imported', { count }) : words('saved.importedNone'))
  }
  return (
    <>
      <div className="saved-files">
        <button type="button" className="button" disabled={views.length === 0} onClick={save}>
          <Download size={15} aria-hidden="true" />
          {words('saved.export')}
        </button>
        <label className="button">
          <input type="file" className="hidden" accept=".json,application/json" onChange={bringIn} />
          <Upload size={15} aria-hidden="true" />
          {words('saved.import')}
        </label>
      </div>
      <Refused reasons={refused} />
    </>
  )
}

function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  const words = useWords(savedWordsIn)
  if (reasons.length === 0) return null
  const more = reasons.length - mostReasons
  return (
    <div role="alert" className="saved-trouble">
      <p>{words('saved.refused')}</p>
      <ul>
        {reasons.slice(0, mostReasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {more > 0 ? <li>{words('saved.refused.more', { count: more })}</li> : null}
      </ul>
    </div>
  )
}

function refusalText(refusal: ViewsRefusal, words: SavedWords): string {
  if (!('entry' in refusal)) return words(`saved.refused.${refusal.reason}`)
  const { reason, entry, field } = refusal
  return words(`saved.refused.${reason}`, { entry, field: words(`saved.field.${field}`) })
}
