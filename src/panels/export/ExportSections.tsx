import './export.css'
import { X } from 'lucide-react'
import { type ComponentType, useState } from 'react'
import { publishedAddress } from '../../browser/page'
import { withheldText } from '../../drawing/noticeText'
import { sentenceOf } from '../../drawing/sentence'
import { LeavingAtlas, useAtlas, useChoice, useView, useWords } from '../../state/AtlasContext'
import { linkElsewhere } from '../../state/linkElsewhere'
import { Button } from '../../ui/Button'
import { Segmented } from '../../ui/Segmented'
import { usePageAddress } from '../../ui/usePageAddress'
import { exportWordsIn } from '../../words/parts/export'
import { DataSection } from './DataSection'
import { OfficeAddress } from './OfficeAddress'
import { PagesSection } from './PagesSection'
import { ReportSection } from './ReportSection'
import { SheetSection } from './SheetSection'
import { SlidesSection } from './SlidesSection'

/** What can be taken away, by what it is for: each kind with the sections that write it. */
const kinds = {
  slides: [SlidesSection, () => <PagesSection ending="pptx" />],
  pdf: [() => <SheetSection kind="pdf" />, () => <PagesSection ending="pdf" />],
  pictures: [() => <SheetSection kind="pictures" />],
  text: [ReportSection],
  data: [DataSection],
} as const satisfies Readonly<Record<string, readonly ComponentType[]>>

type Kind = keyof typeof kinds

const kindNames = {
  slides: 'slides',
  pdf: 'export.kind.pdf',
  pictures: 'export.kind.pictures',
  text: 'export.kind.text',
  data: 'desk.data',
} as const satisfies Readonly<Record<Kind, string>>

const names = Object.keys(kinds) as readonly Kind[]

type Props = { readonly close: () => void }

/** All of it is of the atlas as it may leave. */
export function ExportSections(props: Props) {
  return (
    <LeavingAtlas>
      <Sections {...props} withheld={withheldText(useAtlas().atlas, useChoice('language'))} />
    </LeavingAtlas>
  )
}

/** The kinds on top, the filter that all files obey, and the sections of the kind that is chosen. */
function Sections({ close, withheld }: Props & { readonly withheld: string | null }) {
  const { atlas } = useAtlas()
  const view = useView()
  const { filter, language } = view
  const { lacks } = linkElsewhere(usePageAddress(), view)
  const words = useWords(exportWordsIn)
  const [kind, setKind] = useState<Kind>('slides')
  return (
    <div className="export column">
      <div className="export-top">
        <h2>{words('export')}</h2>
        <Segmented
          label={words('export.kind')}
          labelHidden
          value={kind}
          options={names.map((value) => ({ value, name: words(kindNames[value]) }))}
          onChange={setKind}
        />
        <Button look="icon" className="export-close" label={words('export.close')} onClick={close}>
          <X size={18} />
        </Button>
      </div>
      <p className="export-filter">{words('filteredBy', { sentence: sentenceOf(atlas, filter, language) })}</p>
      {withheld ? <p className="export-filter">{withheld}</p> : null}
      {lacks ? <p className="export-filter">{words(`export.lacks.${lacks}`)}</p> : null}
      {lacks === 'page' || publishedAddress() ? <OfficeAddress /> : null}
      <div key={kind} className="export-body column">
        {kinds[kind].map((Section, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list of a kind never changes
          <Section key={at} />
        ))}
      </div>
    </div>
  )
}
