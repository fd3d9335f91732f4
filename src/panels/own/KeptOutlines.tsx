import { Download, Redo2, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { dayOf } from '../../domain/dayOf'
import { noOwnBoundaries } from '../../domain/own/ownBoundaries'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useOwnShelf } from '../../state/useOwn'
import { Bar } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { missingWord } from '../../ui/fetchedPart'
import { useUndoKeys } from '../../ui/useUndoKeys'
import { ownWordsIn } from '../../words/parts/own'
import { KeptImport } from './KeptImport'

/** The outlines that are in use, by the file that they are of; how to take them away, back, and along. */
export function KeptOutlines() {
  const words = useWords(ownWordsIn)
  const { kept, undo, redo } = useOwnShelf()
  useUndoKeys({ undo: () => void undo(), redo: () => void redo() })
  const { own, past, future } = kept.history
  if (own.outlines.length === 0 && past.length === 0 && future.length === 0 && !kept.trouble && !kept.isMet) return null
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
      {kept.isMet ? (
        <p role="status" className="own-met">
          {words('own.met')}
        </p>
      ) : null}
      {own.imports.map((brought) => (
        <KeptImport
          key={brought.id}
          brought={brought}
          outlines={own.outlines.filter((outline) => outline.import === brought.id)}
        />
      ))}
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
  const isShipped = outlines === 'shipped'
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
        look="quiet"
        disabled={isEmpty}
        aria-pressed={isShipped}
        onClick={() => store.getState().show({ outlines: isShipped ? 'own' : 'shipped' })}
      >
        {words('own.showShipped')}
      </Button>
      <SaveOwn />
      <Button
        look="quiet"
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
      <Button look="quiet" disabled={own.outlines.length === 0} onClick={save}>
        <Download size={15} aria-hidden="true" />
        {words('own.save')}
      </Button>
      <span role="status" className="note">
        {says}
      </span>
    </>
  )
}
