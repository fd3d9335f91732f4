import { Download, Redo2, Trash2, Undo2, X } from 'lucide-react'
import { useState } from 'react'
import { dayOf } from '../../domain/dayOf'
import { nameIn } from '../../domain/named'
import { importOf, withoutOutline, withSaid } from '../../domain/own/edits'
import { noOwnBoundaries, type OwnOutline } from '../../domain/own/ownBoundaries'
import { fileNameOf } from '../../drawing/fileName'
import { systemName } from '../../drawing/systemName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useOwnShelf } from '../../state/useOwn'
import { Bar } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { missingWord } from '../../ui/fetchedPart'
import { Table } from '../../ui/Table'
import { ownWordsIn } from '../../words/parts/own'

/** The outlines that are in use, each with where it is from; how to take them away, back, and along. */
export function KeptOutlines() {
  const words = useWords(ownWordsIn)
  const { kept } = useOwnShelf()
  const { own, past, future } = kept.history
  if (own.outlines.length === 0 && past.length === 0 && future.length === 0 && !kept.trouble) return null
  return (
    <section className="own-kept stack" aria-labelledby="own-kept">
      <h4 id="own-kept" className="heading">
        {words('own.kept')}
      </h4>
      <KeptBar />
      {kept.trouble ? (
        <p role="alert" className="trouble">
          {words(`own.trouble.${kept.trouble}`)}
        </p>
      ) : null}
      {own.outlines.length > 0 ? <KeptTable /> : null}
    </section>
  )
}

function KeptBar() {
  const { atlas, store } = useAtlas()
  const words = useWords(ownWordsIn)
  const outlines = useChoice('outlines')
  const { kept, change, undo, redo } = useOwnShelf()
  const { own, past, future } = kept.history
  const isEmpty = own.outlines.length === 0
  return (
    <Bar>
      <span role="status">{words('own.keptCount', { count: own.outlines.length, all: atlas.parks.length })}</span>
      <Button look="icon" label={words('undo')} disabled={past.length === 0} onClick={() => void undo()}>
        <Undo2 size={16} aria-hidden="true" />
      </Button>
      <Button look="icon" label={words('redo')} disabled={future.length === 0} onClick={() => void redo()}>
        <Redo2 size={16} aria-hidden="true" />
      </Button>
      <Button
        disabled={isEmpty}
        aria-pressed={outlines === 'shipped'}
        onClick={() => store.getState().show({ outlines: outlines === 'shipped' ? 'own' : 'shipped' })}
      >
        {words('own.showShipped')}
      </Button>
      <SaveOwn />
      <Button
        disabled={isEmpty}
        onClick={() => {
          void change(() => noOwnBoundaries)
          store.getState().show({ outlines: 'any' })
        }}
      >
        <Trash2 size={15} aria-hidden="true" />
        {words('own.removeAll')}
      </Button>
    </Bar>
  )
}

function SaveOwn() {
  const { atlas, store, services } = useAtlas()
  const words = useWords(ownWordsIn)
  const { kept } = useOwnShelf()
  const [says, say] = useState('')
  const { own } = kept.history
  const save = async () => {
    const name = `${fileNameOf(atlas, store.getState().view, words('own.title'), 'own', dayOf(new Date()))}.atlas-own.json`
    try {
      await services.saveText(await services.own.file.write(own), name, 'application/json')
      say(words('own.saved', { file: name }))
    } catch (error) {
      say(words(missingWord(error) ?? 'own.saveFailed'))
    }
  }
  return (
    <>
      <Button disabled={own.outlines.length === 0} onClick={save}>
        <Download size={15} aria-hidden="true" />
        {words('own.save')}
      </Button>
      <span role="status" className="note">
        {says}
      </span>
    </>
  )
}

function KeptTable() {
  const words = useWords(ownWordsIn)
  const { atlas } = useAtlas()
  const { kept } = useOwnShelf()
  const { outlines } = kept.history.own
  const shown = atlas.parks.flatMap(({ id }) => outlines.find(({ park }) => park === id) ?? [])
  const heads = [
    words('park'),
    words('source'),
    words('date'),
    words('own.precision'),
    words('own.column.file'),
    words('own.column.leaves'),
    '',
  ]
  return (
    <Table
      caption={words('own.kept')}
      isCaptionHidden
      head={heads.map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    >
      <tbody>
        {shown.map((outline) => (
          <KeptRow key={outline.park} outline={outline} />
        ))}
      </tbody>
    </Table>
  )
}

function KeptRow({ outline: { park: id, precision } }: { readonly outline: OwnOutline }) {
  const { atlas } = useAtlas()
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { kept, change } = useOwnShelf()
  const brought = importOf(kept.history.own, id)
  const park = atlas.parks.find((one) => one.id === id)
  if (!brought || !park) return null
  const { fileName, taking, source, date, mayExport } = brought
  const name = nameIn(language, park)
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{source}</td>
      <td>{date}</td>
      <td>{words(`block.${precision}`)}</td>
      <td>
        {fileName}
        <span className="small muted"> {systemName(taking, language)}</span>
      </td>
      <td>
        <input
          type="checkbox"
          checked={mayExport}
          aria-label={words('own.leavesOf', { file: fileName })}
          onChange={() => void change((own) => withSaid(own, brought.id, { mayExport: !mayExport }))}
        />
      </td>
      <td>
        <Button
          look="icon"
          size="small"
          label={words('own.remove', { park: name })}
          onClick={() => void change((own) => withoutOutline(own, id))}
        >
          <X size={14} aria-hidden="true" />
        </Button>
      </td>
    </tr>
  )
}
