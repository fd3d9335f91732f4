import { Download, Upload } from 'lucide-react'
import { type ChangeEvent, useState } from 'react'
import { dayOf } from '../../domain/dayOf'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useWords } from '../../state/AtlasContext'
import { editionSaid } from '../../state/editionSaid'
import { newId, withImported } from '../../state/savedViews'
import type { useSaved } from '../../state/useSaved'
import { Bar } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { chosenFile } from '../../ui/chosenFile'
import { missingWord } from '../../ui/fetchedPart'
import { savedWordsIn } from '../../words/parts/saved'
import { textRefusal } from '../../words/textRefusal'
import { viewsToAdd } from './viewsToAdd'

type Props = { readonly saved: ReturnType<typeof useSaved>; readonly tell: (text: string) => void }

/** As many reasons as are read; the rest is counted. */
const mostReasons = 5

/** Takes the saved views to a file, and brings those of a file in; a bad file is refused whole. */
export function FileButtons({ saved: { views, change }, tell }: Props) {
  const { atlas, services, store } = useAtlas()
  const words = useWords(savedWordsIn)
  const [refused, refuse] = useState<readonly string[]>([])
  const save = async () => {
    tell('')
    const text = services.savedViewsFile.write(views, atlas.edition.id)
    const name = fileNameOf(atlas, store.getState().view, words('saved.fileName'), 'own', dayOf(new Date()))
    await services
      .saveText(text, `${name}.json`, 'application/json')
      .catch((error) => tell(words(missingWord(error) ?? 'file.notWritten')))
  }
  const bringIn = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = chosenFile(event.currentTarget)
    if (!file) return
    const found = await services.readText(file)
    if ('refusal' in found) return refuse([textRefusal(found.refusal, words)])
    const read = viewsToAdd(found.text, services.savedViewsFile, views, words)
    if ('refusals' in read) return refuse(read.refusals)
    const { count } = read
    refuse([])
    void change((all) => withImported(all, read.views, newId))
    const said = count > 0 ? words('saved.imported', { count }) : words('saved.importedNone')
    tell(said + editionSaid(atlas, read.edition, words))
  }
  return (
    <>
      <Bar className="saved-files">
        <Button disabled={views.length === 0} onClick={save}>
          <Download size={15} aria-hidden="true" />
          {words('export')}
        </Button>
        <label className="button">
          <input type="file" className="hidden" accept=".json,application/json" onChange={bringIn} />
          <Upload size={15} aria-hidden="true" />
          {words('import')}
        </label>
      </Bar>
      <Refused reasons={refused} />
    </>
  )
}

function Refused({ reasons }: { readonly reasons: readonly string[] }) {
  const words = useWords(savedWordsIn)
  if (reasons.length === 0) return null
  const more = reasons.length - mostReasons
  return (
    <div role="alert" className="trouble">
      <p>{words('saved.refused')}</p>
      <ul>
        {reasons.slice(0, mostReasons).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
        {more > 0 ? <li>{words('file.more', { count: more })}</li> : null}
      </ul>
    </div>
  )
}
