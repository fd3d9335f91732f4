import { ClipboardCopy, FileDown } from 'lucide-react'
import { useState } from 'react'
import { matchingParks } from '../../domain/filter'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useWords } from '../../state/AtlasContext'
import type { SheetOrder } from '../../state/sheetWish'
import { Bar } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { sheetWordsIn } from '../../words/parts/sheet'
import { ExportStatus, TroubleText } from './ExportStatus'
import type { SheetChoice } from './keptSheets'
import { Nothing, nothingId } from './Nothing'
import { paperName } from './paperName'
import { bytesText, isTooLarge, mostPixels, type SheetSize, sheetFileSize } from './sheetBytes'
import { type Copying, useCopying } from './useCopying'
import { useExport } from './useExport'
import { useSheetBytes } from './useSheetBytes'

type Props = { readonly order: SheetOrder; readonly choice: SheetChoice }

/** What the file will be, and the ways to have it. */
export function SheetActions({ order, choice }: Props) {
  const words = useWords(sheetWordsIn)
  const { services } = useAtlas()
  const { taking, take, cancel } = useExport()
  const [told, setTold] = useState({ share: 0, missing: '' })
  const copying = useCopying(order)
  const { format, dotsPerInch, paper } = choice
  const size = sheetFileSize(choice)
  const bytes = useSheetBytes(order, choice)
  const isEmpty = matchingParks(order.atlas, order.view.filter).length === 0
  const isWriting = taking.state === 'writing'
  const isCopying = copying.state === 'copying'
  const save = () => {
    setTold({ share: 0, missing: '' })
    const title = order.wish.title.trim() || words('title')
    const what = words('sheet.file', { title, paper: paperName(paper, words).replace(':', '×') })
    const fileName = fileNameOf(order.atlas, order.view, what, 'map', order.source.date)
    return take(`${fileName}.${format.ending}`, async (signal) => {
      const tell = (share: number) => setTold({ share, missing: '' })
      const { name, missing } = await services.saveSheet(format, order, { dotsPerInch, fileName }, signal, tell)
      setTold({ share: 1, missing: missing.join(' ') })
      return name
    })
  }
  return (
    <>
      {isEmpty ? <Nothing isShown /> : <SizeSays size={size} paper={paperName(paper, words)} bytes={bytes} />}
      <Bar>
        <Button
          look="primary"
          disabled={isEmpty || isTooLarge(size)}
          aria-describedby={isEmpty ? nothingId : undefined}
          aria-disabled={isWriting}
          onClick={isWriting ? undefined : save}
        >
          <FileDown size={16} aria-hidden="true" />
          {words('sheet.save', { format: format.ending.toUpperCase() })}
        </Button>
        <Button disabled={isEmpty} aria-disabled={isCopying} onClick={isCopying ? undefined : copying.copy}>
          <ClipboardCopy size={16} aria-hidden="true" />
          {words('sheet.copy')}
        </Button>
      </Bar>
      {isWriting && size.unit === 'pixels' ? (
        <progress value={told.share} aria-label={words('sheet.share', { percent: Math.round(told.share * 100) })} />
      ) : null}
      <ExportStatus taking={taking} cancel={cancel} />
      {told.missing ? (
        <p role="alert" className="trouble">
          {words('sheet.missing', { characters: told.missing })}
        </p>
      ) : null}
      <CopyStatus state={copying.state} />
    </>
  )
}

type SaysProps = { readonly size: SheetSize; readonly paper: string; readonly bytes: number | null }

function SizeSays({ size, paper, bytes }: SaysProps) {
  const words = useWords(sheetWordsIn)
  const { unit } = size
  const [width, height] = [size.width, size.height].map((side) => Math.round(side))
  const says = { paper, width: width ?? 0, height: height ?? 0, bytes: bytesText(bytes), most: mostPixels / 1e6 }
  if (isTooLarge(size)) return <p className="trouble">{words('sheet.tooLarge', says)}</p>
  return <p>{words(unit === 'pixels' ? 'sheet.sizePixels' : 'sheet.sizePaper', says)}</p>
}

function CopyStatus({ state }: { readonly state: Copying }) {
  const words = useWords(sheetWordsIn)
  if (state === 'idle') return <p role="status" />
  if (state === 'copying' || state === 'copied') {
    return <p role="status">{words(`sheet.${state}`)}</p>
  }
  // Whatever else goes wrong, the clipboard does not take the picture.
  if (state !== 'cancelled' && state !== 'blocked' && state !== 'other')
    return <TroubleText trouble={state} file={words('sheet.picture')} />
  return (
    <p role="alert" className="trouble">
      {words('sheet.copyFailed')}
    </p>
  )
}
