import { Download } from 'lucide-react'
import { useState } from 'react'
import { parksOf } from '../../domain/compared'
import { dayOf } from '../../domain/dayOf'
import { nameIn } from '../../domain/named'
import { fileNameOf } from '../../drawing/fileName'
import { useAtlas, useWords } from '../../state/AtlasContext'
import type { TabledDesk } from '../../state/services'
import { Button } from '../../ui/Button'
import { missingWord } from '../../ui/fetchedPart'
import { rowsWordsIn } from '../../words/parts/rows'
import { takeWordsIn } from '../../words/parts/take'

/** Takes what a desk shows away as a table. */
export function TakeTable({ desk }: { readonly desk: TabledDesk }) {
  const { atlas, store, services } = useAtlas()
  const words = useWords(takeWordsIn)
  const [says, setSays] = useState('')
  const save = async (format: 'csv' | 'xlsx') => {
    const { view } = store.getState()
    const parks = parksOf(atlas, view.compared).map((park) => nameIn(view.language, park))
    const what = words(`take.file.${desk}`, {
      parks: parks.join('+'),
      rows: rowsWordsIn(view.language)(`rows.of.${view.rows.of}`),
    })
    const name = fileNameOf(atlas, view, what, 'data', dayOf(new Date()))
    try {
      setSays(words('take.saved', { file: await services.saveDesk(desk, format, atlas, view, name) }))
    } catch (error) {
      setSays(words(missingWord(error) ?? 'take.failed'))
    }
  }
  return (
    <div className="line desk-take">
      <span className="note" role="status">
        {says}
      </span>
      {(['csv', 'xlsx'] as const).map((format) => (
        <Button
          look="quiet"
          size="small"
          key={format}
          aria-label={words('take.as', { format: format.toUpperCase() })}
          onClick={() => save(format)}
        >
          <Download size={15} aria-hidden="true" />
          {format.toUpperCase()}
        </Button>
      ))}
    </div>
  )
}
