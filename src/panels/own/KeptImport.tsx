import { X } from 'lucide-react'
import { useId, useMemo } from 'react'
import { nameIn } from '../../domain/named'
import { withoutImport, withoutOutline, withSaid } from '../../domain/own/edits'
import { isFarOff, offPublished } from '../../domain/own/offPublished'
import type { OwnImport, OwnOutline } from '../../domain/own/ownBoundaries'
import { outlineArea } from '../../domain/own/repair/ellipsoid'
import { offText, squareKilometresText } from '../../drawing/ownArea'
import { systemName, wayText } from '../../drawing/systemName'
import { useAtlas, useChoice, useWords } from '../../state/AtlasContext'
import { useOwnShelf } from '../../state/useOwn'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Table } from '../../ui/Table'
import { ownWordsIn } from '../../words/parts/own'
import { PublishedArea } from './PublishedArea'
import { SaidForm } from './SaidForm'

type Props = { readonly brought: OwnImport; readonly outlines: readonly OwnOutline[] }

/** One file whose outlines are in use: whose they are and of when, what the numbers were taken for, and its parks. */
export function KeptImport({ brought, outlines }: Props) {
  const { atlas } = useAtlas()
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { change } = useOwnShelf()
  const title = useId()
  const { id, fileName, taking, moved, source, date, mayExport } = brought
  const isMoved = moved !== null && Math.hypot(moved.east, moved.north) >= 1
  return (
    <section className="own-import stack" aria-labelledby={title}>
      <div className="bar">
        <h5 id={title} className="heading">
          {words('own.sourceAndDate', { source, date })}
        </h5>
        <Field label={words('own.mayLeave')} isTick>
          <input
            type="checkbox"
            checked={mayExport}
            aria-label={words('own.leavesOf', { file: fileName })}
            onChange={() => void change((own) => withSaid(own, id, { mayExport: !mayExport }))}
          />
        </Field>
        <Button
          look="quiet"
          size="small"
          aria-label={words('own.removeImport', { file: fileName })}
          onClick={() => void change((own) => withoutImport(own, id))}
        >
          {words('own.removeFile')}
        </Button>
      </div>
      <p className="small muted">
        {words('own.fileRead', { file: fileName, system: systemName(taking, language) })}
        {isMoved ? words('own.moved', { way: wayText(moved, language) }) : null}
      </p>
      {mayExport ? null : <p className="small">{words('own.staysHere')}</p>}
      <SaidForm key={`${source} ${date}`} brought={brought} />
      <Table
        className="own-parks"
        caption={words('own.parksOf', { file: fileName })}
        isCaptionHidden
        head={<KeptHeads />}
      >
        <tbody>
          {atlas.parks.flatMap((park) => {
            const outline = outlines.find((one) => one.park === park.id)
            return outline ? <KeptRow key={park.id} outline={outline} /> : []
          })}
        </tbody>
      </Table>
    </section>
  )
}

function KeptHeads() {
  const words = useWords(ownWordsIn)
  return (
    <>
      <th scope="col">{words('park')}</th>
      <th scope="col">{words('own.precision')}</th>
      <th scope="col" className="own-number">
        {words('own.column.area')}
      </th>
      <th scope="col">{words('own.column.published')}</th>
      <th scope="col" className="own-number">
        {words('own.column.off')}
      </th>
      <th scope="col">
        <span className="hidden">{words('own.removeAll')}</span>
      </th>
    </>
  )
}

function KeptRow({ outline: { park: id, precision, geometry } }: { readonly outline: OwnOutline }) {
  const { atlas, store } = useAtlas()
  const words = useWords(ownWordsIn)
  const language = useChoice('language')
  const { change } = useOwnShelf()
  const squareKilometres = useMemo(() => outlineArea(geometry) / 1e6, [geometry])
  const park = atlas.parks.find((one) => one.id === id)
  if (!park) return null
  const name = nameIn(language, park)
  const off = offPublished(squareKilometres, park)
  return (
    <tr>
      <th scope="row">
        <Button look="link" onClick={() => store.getState().show({ selection: { park: id } })}>
          {name}
        </Button>
      </th>
      <td>{words(`block.${precision}`)}</td>
      <td className="own-number">{squareKilometresText(squareKilometres)}</td>
      <td>
        <PublishedArea park={id} />
      </td>
      <td className="own-number" data-far={isFarOff(off)}>
        {offText(off)}
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
