import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { type SlideShape, slideShapes } from '../../state/services'
import { Button } from '../../ui/Button'
import { pageAddress } from '../../ui/pageAddress'
import { Segmented } from '../../ui/Segmented'
import { pptxWordsIn } from '../../words/parts/pptx'
import { ExportStatus } from './ExportStatus'
import { screenOfMap } from './screenOfMap'
import { useExport } from './useExport'

/** This view as a slide whose parks, marks and texts can be edited. */
export function SlidesSection() {
  const { atlas, ground, services } = useAtlas()
  const view = useView()
  const words = useWords(pptxWordsIn)
  const [shape, setShape] = useState<SlideShape>('16:9')
  const { taking, take, cancel } = useExport()
  const save = () => {
    const { link } = linkElsewhere(pageAddress(), view)
    const slide = { title: '', says: '', isCover: false, view: { ...view, desk: null }, link }
    const given = { slides: [slide], shape, title: words('title'), screen: screenOfMap() }
    return take(words('pptx.file'), (signal) => services.savePptx(atlas, ground, given, words('pptx.file'), signal))
  }
  return (
    <section aria-label={words('slides')}>
      <h3>{words('slides')}</h3>
      <Segmented
        label={words('pptx.paper')}
        value={shape}
        options={slideShapes.map((value) => ({ value, name: value }))}
        onChange={setShape}
      />
      <ul className="export-list">
        <li>
          <Button look="quiet" className="export-choice" onClick={save}>
            <Presentation size={18} aria-hidden="true" />
            <span>
              <strong>{words('pptx.slide')}</strong>
              <span className="small muted">{words('pptx.slideSays')}</span>
            </span>
          </Button>
        </li>
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
