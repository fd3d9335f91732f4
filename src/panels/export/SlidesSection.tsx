import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { type SlideShape, slideShapes } from '../../state/services'
import { pageAddress } from '../../ui/pageAddress'
import { Segmented } from '../../ui/Segmented'
import { pptxWordsIn } from '../../words/parts/pptx'
import { ExportChoice } from './ExportChoice'
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
        <ExportChoice Icon={Presentation} name={words('pptx.slide')} says={[words('pptx.slideSays')]} take={save} />
      </ul>
      <ExportStatus taking={taking} cancel={cancel} />
    </section>
  )
}
