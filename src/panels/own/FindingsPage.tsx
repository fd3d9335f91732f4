import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useWords } from '../../state/AtlasContext'
import { useOwnImport } from '../../state/useOwn'
import { Button } from '../../ui/Button'
import { focusQuietly } from '../../ui/quietFocus'
import { ownWordsIn } from '../../words/parts/own'
import { ApplyForm } from './ApplyForm'
import { FoundParks } from './FoundParks'
import { FoundSystem } from './FoundSystem'
import { LayerChoice } from './LayerChoice'
import { NoteList } from './NoteList'
import { PreviewSwitches } from './PreviewSwitches'
import { type Found, useTaking } from './useTaking'

/** One page of what a file is, and what of it is taken: the verdict first, the list of its parks, and at the foot what leads on. */
export function FindingsPage({ found, isWorking }: { readonly found: Found; readonly isWorking: boolean }) {
  const words = useWords(ownWordsIn)
  const { close } = useOwnImport()
  const taking = useTaking(found)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' })
    if (heading.current) focusQuietly(heading.current)
  }, [])
  const { findings } = found
  return (
    <section className="own-findings" aria-labelledby="own-file">
      <div className="own-side">
        <div className="line own-file">
          <h4 ref={heading} id="own-file" className="heading ellipsis" tabIndex={-1} title={findings.fileName}>
            {findings.fileName}
          </h4>
          <Button look="quiet" size="small" onClick={close}>
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
      <div className="own-main" aria-busy={isWorking}>
        <FoundParks findings={findings} taking={taking} />
      </div>
      <ApplyForm taking={taking} findings={findings} />
    </section>
  )
}
