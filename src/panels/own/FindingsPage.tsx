import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Button } from '../../ui/Button'
import { ownWordsIn } from '../../words/parts/own'
import { ApplyForm } from './ApplyForm'
import { FoundParks } from './FoundParks'
import { FoundSystem } from './FoundSystem'
import { LayerChoice } from './LayerChoice'
import { NoteList } from './NoteList'
import { PreviewSwitches } from './PreviewSwitches'
import { type Found, useTaking } from './useTaking'

/** One page of what a file is, and what of it is taken. */
export function FindingsPage({ found, isWorking }: { readonly found: Found; readonly isWorking: boolean }) {
  const words = useWords(ownWordsIn)
  const { close } = useOwnImport()
  const taking = useTaking(found)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { findings } = found
  return (
    <section className="own-findings" aria-labelledby="own-file">
      <div className="own-side stack">
        <div className="line">
          <h4 ref={heading} id="own-file" className="heading ellipsis" tabIndex={-1}>
            {findings.fileName}
          </h4>
          <Button onClick={close}>
            <X size={15} aria-hidden="true" />
            {words('own.close')}
          </Button>
        </div>
        <p role="status" className="hidden">
          {isWorking ? words('own.working') : ''}
        </p>
        <FoundSystem findings={findings} taking={taking} />
        <PreviewSwitches findings={findings} />
        <LayerChoice findings={findings} />
        <NoteList findings={findings} />
      </div>
      <div className="own-main stack" aria-busy={isWorking}>
        <FoundParks findings={findings} taking={taking} />
        <ApplyForm taking={taking} findings={findings} />
      </div>
    </section>
  )
}
