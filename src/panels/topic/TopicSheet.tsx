import { extentsBetween, extentText, noticeText } from '../../drawing/noticeText'
import './topicSheet.css'
import type { Atlas } from '../../domain/atlas'
import { issueOf, titleOf } from '../../domain/edition'
import { openFilter } from '../../domain/filter'
import type { Ground } from '../../domain/ground'
import { nameIn } from '../../domain/named'
import type { Topic } from '../../domain/topic'
import { drawingOf } from '../../drawing/drawing'
import { LegendList } from '../../drawing/svg/LegendList'
import { MapFigure } from '../../drawing/svg/MapFigure'
import { nearestTo, nearFrom } from '../../drawing/topics/nearest'
import type { TopicSection, TopicSectionId } from '../../drawing/topics/topicLine'
import { topicMap } from '../../drawing/topics/topicMap'
import { topicPageOf } from '../../drawing/topics/topicPage'
import type { View } from '../../state/view'
import { topicWordsIn } from '../../words/parts/topic'
import { SheetLines } from './SheetLines'

type Props = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly view: View
  readonly topic: Topic
  /** Where the page is found; empty where nobody else can open it. */
  readonly link: string
}

/** A topic on upright A4: its numbers and its map first, then all that is said of it, each with its clause. */
export function TopicSheet(props: Props) {
  const { atlas, view, topic } = props
  const { language } = view
  const page = topicPageOf({ atlas, topic, sources: view.filter.sources, language })
  return (
    <article className="topic-sheet" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <header className="topic-sheet-head">
        <div>
          <p>{page.sort}</p>
          <h1>
            {page.name} <small>{page.otherName}</small>
          </h1>
          <p className="topic-sheet-sentence">{page.sentence}</p>
          {page.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
          <dl>
            {page.figures.map(({ id, name, count }) => (
              <div key={id}>
                <dd>{count}</dd>
                <dt>{name}</dt>
              </div>
            ))}
          </dl>
        </div>
        <SheetMap {...props} />
      </header>
      <div className="topic-sheet-body">
        {page.sections.map((section) => (
          <SheetSection key={section.id} section={section} language={language} />
        ))}
        <Nearest {...props} />
      </div>
      <SheetFoot {...props} />
    </article>
  )
}

/** As broad as the head leaves it, in CSS pixels. */
const mapSize = { width: 300, height: 250 }

/** The parks as the topic's own colours have them, with what these mean. */
function SheetMap({ atlas, ground, view }: Props) {
  const drawing = drawingOf(atlas, ground, {
    ...view,
    filter: { ...openFilter, sources: view.filter.sources },
    patterns: [],
    theme: 'light',
  })
  const legend = drawing.legend.filter(({ kind }) => kind === 'fill')
  return (
    <div className="topic-sheet-place">
      <div className="topic-sheet-map">
        <MapFigure {...topicMap(drawing, mapSize)} size={mapSize} prefix="print" />
      </div>
      {drawing.legendTitle ? <LegendList drawing={{ ...drawing, legend, legendTitle: '' }} /> : null}
    </div>
  )
}

/** What is many and short. */
const runIn: readonly TopicSectionId[] = ['who', 'zone', 'held', 'sites', 'like', 'duties', 'industries']

type SectionProps = { readonly section: TopicSection; readonly language: View['language'] }

function SheetSection({ section: { id, title, count, note, groups }, language }: SectionProps) {
  return (
    <section>
      <h2>
        {title} <small>{count}</small>
      </h2>
      {note ? <p>{note}</p> : null}
      {groups.map(({ name, note: remark, lines }) => (
        <div key={name} data-headed={id === 'held' ? 'within' : 'above'}>
          {name ? (
            <h3>
              {name} <small>{[String(lines.length), remark].filter(Boolean).join(' · ')}</small>
            </h3>
          ) : null}
          <SheetLines lines={lines} language={language} isRunIn={runIn.includes(id)} />
        </div>
      ))}
    </section>
  )
}

function Nearest({ atlas, view, topic }: Props) {
  const { language, filter, selection } = view
  const words = topicWordsIn(language)
  const from = topic.of === 'industry' ? atlas.parks.find(({ id }) => id === nearFrom(atlas, selection)) : undefined
  if (!from) return null
  const lines = nearestTo({ atlas, topic, sources: filter.sources, language }, from.id)
  if (lines.length === 0) return null
  return (
    <section>
      <h2>
        {words('topic.near')}{' '}
        <small>{[nameIn(language, from), extentsBetween(atlas, language)].join(words('join.remarks'))}</small>
      </h2>
      <SheetLines lines={lines} language={language} isRunIn />
    </section>
  )
}

function SheetFoot({ atlas, view: { language }, link }: Props) {
  const words = topicWordsIn(language)
  const date = new Date().toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' })
  return (
    <footer>
      {words('title')} · {titleOf(atlas, language)} · {words('detail.printSource', issueOf(atlas, language))} ·{' '}
      {extentText(atlas, language)} · {noticeText(atlas, language)} · {words('detail.printDate', { date })}
      {link ? ` · ${link}` : null}
    </footer>
  )
}
