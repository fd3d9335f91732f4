import { alwaysLies } from '../../drawing/sheet/papers'
import { proposedTitle } from '../../drawing/sheet/proposedTitle'
import { useAtlas, useView, useWords } from '../../state/AtlasContext'
import { orientations, papers, type SheetFormat } from '../../state/sheetWish'
import { Field } from '../../ui/Field'
import { Segmented } from '../../ui/Segmented'
import { sheetWordsIn } from '../../words/parts/sheet'
import { resolutions, type SheetChoice } from './keptSheets'
import { paperName } from './paperName'
import { SheetContent } from './SheetContent'
import { TextFields } from './TextFields'

type Props = {
  readonly choice: SheetChoice
  readonly change: (part: Partial<SheetChoice>) => void
  readonly formats: readonly SheetFormat[]
  /** Whether what was last said of a sheet belongs to another view. */
  readonly isOfOther: boolean
}

/** What is asked of a sheet: the usual in sight, the rarer folded below. */
export function SheetFields({ choice, change, formats, isOfOther }: Props) {
  const words = useWords(sheetWordsIn)
  return (
    <div className="stack scrolls">
      {formats.length > 1 ? (
        <Segmented
          label={words('sheet.format')}
          value={choice.format.ending}
          options={formats.map(({ ending }) => ({ value: ending, name: ending.toUpperCase() }))}
          onChange={(chosen) => change({ format: formats.find(({ ending }) => ending === chosen) ?? choice.format })}
        />
      ) : null}
      <PaperFields choice={choice} change={change} />
      <TitleField choice={choice} change={change} />
      {isOfOther ? <p className="small muted">{words('sheet.otherView')}</p> : null}
      <TextFields choice={choice} change={change} />
      <SheetContent choice={choice} change={change} />
    </div>
  )
}

type PartProps = Pick<Props, 'choice' | 'change'>

function PaperFields({ choice, change }: PartProps) {
  const words = useWords(sheetWordsIn)
  return (
    <>
      <Field label={words('sheet.paper')}>
        <select
          value={choice.paper}
          onChange={({ target }) => change({ paper: papers.find((paper) => paper === target.value) ?? 'A4' })}
        >
          {papers.map((paper) => (
            <option key={paper} value={paper}>
              {paperName(paper, words)}
            </option>
          ))}
        </select>
      </Field>
      {choice.paper === 'wall' ? <p className="small muted">{words('sheet.wallSays')}</p> : null}
      {alwaysLies(choice.paper) ? null : (
        <Segmented
          label={words('sheet.orientation')}
          value={choice.orientation}
          options={orientations.map((value) => ({ value, name: words(`sheet.${value}`) }))}
          onChange={(orientation) => change({ orientation })}
        />
      )}
      {choice.format.unit === 'pixels' ? (
        <Field label={words('sheet.dots')}>
          <select value={choice.dotsPerInch} onChange={({ target }) => change({ dotsPerInch: Number(target.value) })}>
            {resolutions.map((dots) => (
              <option key={dots} value={dots}>
                {words('sheet.dotsValue', { dots })}
              </option>
            ))}
          </select>
        </Field>
      ) : null}
    </>
  )
}

function TitleField({ choice, change }: PartProps) {
  const words = useWords(sheetWordsIn)
  const { atlas } = useAtlas()
  const view = useView()
  return (
    <Field label={words('sheet.title')}>
      <input
        type="text"
        value={choice.title}
        maxLength={120}
        placeholder={proposedTitle(atlas, view)}
        onChange={({ target }) => change({ title: target.value })}
      />
    </Field>
  )
}
