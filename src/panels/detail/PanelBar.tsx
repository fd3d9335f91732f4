import { ChevronLeft, ChevronRight, Link2, Printer, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { copyText } from '../../browser/copyText'
import type { Park } from '../../domain/atlas'
import { byId } from '../../domain/byId'
import { matchingParks } from '../../domain/filter'
import { nameIn } from '../../domain/named'
import { useAtlas, useChoice, useView, useWords } from '../../state/AtlasContext'
import { Bar } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { CompareButton } from './CompareButton'
import { linkTo } from './linkTo'

type Props = { readonly name: string; readonly park?: Park }

/** What can be done with an open panel: leaf through the parks, pass it on, print it, close it. */
export function PanelBar({ name, park }: Props) {
  const { store } = useAtlas()
  const view = useView()
  const words = useWords()
  const [link, setLink] = useState<{ readonly text: string; readonly copied: boolean } | null>(null)
  const [full, setFull] = useState('')
  const copy = async () => {
    setFull('')
    const text = linkTo(view).toCopy
    setLink({ text, copied: await copyText(text) })
  }
  const { toCopy, lacks } = linkTo(view)
  const stillTrue = link?.text === toCopy ? link : null
  const said = [
    stillTrue ? words(stillTrue.copied ? 'detail.copied' : 'copyByHand') : '',
    stillTrue && lacks ? words(`link.lacks.${lacks}`) : '',
  ]
  return (
    <div className="detail-bar">
      <Bar
        end={
          <>
            {park ? <CompareButton key={park.id} park={park} onFull={setFull} /> : null}
            <Button look="icon" label={words('detail.copy', { name })} onClick={copy}>
              <Link2 size={18} aria-hidden="true" />
            </Button>
            <Button look="icon" label={words('detail.print', { name })} onClick={() => window.print()}>
              <Printer size={18} aria-hidden="true" />
            </Button>
            <Button
              look="icon"
              label={words('detail.close')}
              onClick={() => store.getState().show({ selection: null })}
            >
              <X size={18} aria-hidden="true" />
            </Button>
          </>
        }
      >
        {park ? <Neighbours park={park} /> : null}
      </Bar>
      <p role="status" className="small muted">
        {full || said.filter(Boolean).join(' ')}
      </p>
      {stillTrue && !stillTrue.copied ? (
        <input readOnly value={stillTrue.text} aria-label={words('detail.copy', { name })} onFocus={selectAll} />
      ) : null}
    </div>
  )
}

const selectAll = (event: { readonly currentTarget: HTMLInputElement }) => event.currentTarget.select()

/** The parks of the answer one after the other; for a park beside the answer, all. */
function Neighbours({ park }: { readonly park: Park }) {
  const { atlas, store } = useAtlas()
  const language = useChoice('language')
  const words = useWords()
  const [opened, setOpened] = useState('')
  const filter = useChoice('filter')
  const answer = useMemo(() => matchingParks(atlas, filter), [atlas, filter])
  const parks = answer.includes(park.id) ? answer.flatMap((id) => byId(atlas.parks).get(id) ?? []) : atlas.parks
  const at = parks.indexOf(park)
  const previous = parks.at(at - 1) ?? park
  const next = parks[(at + 1) % parks.length] ?? park
  const open = (other: Park) => {
    store.getState().show({ selection: { park: other.id } })
    setOpened(words('detail.opened', { name: nameIn(language, other) }))
  }
  return (
    <>
      <Button
        look="icon"
        label={words('detail.previous', { park: nameIn(language, previous) })}
        onClick={() => open(previous)}
      >
        <ChevronLeft size={20} aria-hidden="true" />
      </Button>
      <span className="muted">{words('detail.place', { at: at + 1, of: parks.length })}</span>
      <Button look="icon" label={words('detail.next', { park: nameIn(language, next) })} onClick={() => open(next)}>
        <ChevronRight size={20} aria-hidden="true" />
      </Button>
      <span role="status" className="hidden">
        {opened}
      </span>
    </>
  )
}
