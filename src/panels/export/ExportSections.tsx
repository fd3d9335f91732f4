import './export.css'
import { sentenceOf } from '../../drawing/sentence'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { pageAddress } from '../../ui/pageAddress'
import { exportWordsIn } from '../../words/parts/export'
import { DataSection } from './DataSection'
import { PagesSection } from './PagesSection'
import { SheetSection } from './SheetSection'
import { SlidesSection } from './SlidesSection'

/** What can be taken away, each kind a section of its own. */
const sections = [SheetSection, PagesSection, SlidesSection, DataSection] as const

/** The filter that all files obey, and the sections. */
export function ExportSections() {
  const { atlas } = useAtlas()
  const view = useView()
  const { filter, language } = view
  const { lacks } = linkElsewhere(pageAddress(), view)
  const words = useWords(exportWordsIn)
  return (
    <div className="export stack">
      <h2>{words('export')}</h2>
      <p className="export-filter">{words('filteredBy', { sentence: sentenceOf(atlas, filter, language) })}</p>
      {lacks ? <p>{words(`export.lacks.${lacks}`)}</p> : null}
      {sections.map((Section) => (
        <Section key={Section.name} />
      ))}
    </div>
  )
}
