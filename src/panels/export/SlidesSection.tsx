import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { pageAddress } from '../../browser/page'
import { dayOf } from '../../domain/dayOf'
import { matchingParks } from '../../domain/filter'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { plainSheet } from '../../state/sheetWish'
import { type SlideShape, slideShapes } from '../../state/slidesToWrite'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { pptxWordsIn } from '../../words/parts/pptx'
import { ExportStatus } from './ExportStatus'
import { Nothing, nothingId } from './Nothing'
import { SheetPreview } from './SheetPreview'
import { screenOfMap } from './screenOfMap'
import { useExport } from './useExport'
import { useSheetOrder } from './useSheetOrder'

const slideWishes = { '16:9': { ...plainSheet, paper: '16:9' }, '4:3': { ...plainSheet, paper: '4:3' } } as const

/** This view as a slide whose parks, marks and texts can be edited. */
export function SlidesSection() {
  const { atlas, ground, services } = useAtlas()
  const view = useView()
  const words = useWords(pptxWordsIn)
  const [shape, setShape] = useState<SlideShape>('16:9')
  const { taking, take, cancel } = useExport()
  const order = useSheetOrder(slideWishes[shape])
  const isEmpty = matchingParks(atlas, view.filter).length === 0
  const save = () => {
    const { link } = linkElsewhere(pageAddress(), view)
    const slide = { title: '', says: '', isCover: false, view: { ...view, desk: null }, link }
    const given = { as: 'pptx', slides: [slide], shape, title: words('title'), screen: screenOfMap() } as const
    const file = fileNameOf(
      atlas,
      view,
      words('pptx.file', { shape: shape.replace(':', '×') }),
      'map',
      dayOf(new Date()),
    )
    return take(`${file}.pptx`, (signal) => services.saveSlides(atlas, ground, given, file, signal))
  }
  return (
    <section aria-label={words('slides')} className="with-preview">
      <SheetPreview order={order} />
      <div className="export-side column">
        <div className="stack scrolls">
          <Segmented
            label={words('pptx.paper')}
            value={shape}
            options={slideShapes.map((value) => ({ value, name: value }))}
            onChange={setShape}
          />
          <p className="muted">{words('pptx.slideSays')}</p>
        </div>
        <div className="stack">
          <Nothing isShown={isEmpty} />
          <Button look="primary" disabled={isEmpty} aria-describedby={isEmpty ? nothingId : undefined} onClick={save}>
            <FileDown size={16} aria-hidden="true" />
            {words('pptx.slide')}
          </Button>
          <ExportStatus taking={taking} cancel={cancel} />
        </div>
      </div>
    </section>
  )
}
