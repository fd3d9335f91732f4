import type { Atlas } from '../../domain/atlas'
import type { Clause } from '../../domain/clause'
import { plainLine } from '../../domain/plainText'
import type { SheetFields, SheetOrder } from '../../state/sheetWish'
import type { Language } from '../../state/view'
import { sheetWordsIn } from '../../words/parts/sheet'
import type { Rect, Size } from '../frame'
import { fieldsOf, phrasesOf, sourcesOf } from './credits'
import { isSlide } from './papers'
import { proposedTitle } from './proposedTitle'
import { codeBox, qrModules } from './qrCode'
import type { SheetDrawing } from './sheetDrawing'
import type { SheetFrame } from './sheetFrame'
import { footRoom, sheetLines } from './sheetLines'
import { ratioText, type SheetScaleBar } from './sheetScale'
import { clausesText, type FootParts, footOfSlide, slideFoot } from './slideFoot'
import { titleBlockOf } from './titleBlock'

type Saying = Pick<SheetOrder, 'atlas' | 'view' | 'wish' | 'source'> & {
  /** The clauses that all of it rests on. */
  readonly rests: readonly Clause[]
  readonly drawing: SheetDrawing
  readonly frame: SheetFrame
  readonly paper: Size
  readonly scale: SheetScaleBar
}

/** What the sheet says in words: its title, what it rests on, that it is schematic, and where it leads. */
export function saidOn({ atlas, view, rests, drawing, wish, source, frame, paper, scale }: Saying) {
  const { language, arrangement } = view
  const words = sheetWordsIn(language)
  const title = plainLine(wish.title).trim() || proposedTitle(atlas, view)
  const fields = fieldsOf(approvedGround(atlas, wish, language), source.date)
  const sources = sourcesOf(atlas, drawing, source)
  const credits = [...sources, ...phrasesOf(fields, drawing)]
  const notice = `${drawing.reservation} · ${drawing.notice}`
  const kind = words(arrangement === 'diagram' ? 'sheet.diagram' : 'sheet.projection')
  const strong = arrangement === 'diagram' ? `${kind} · ${notice}` : `${notice} · ${kind}`
  const link = wish.hasLink || wish.hasCode ? source.link : ''
  const qr = wish.hasCode ? qrModules(link) : []
  const printed = wish.hasLink ? link || words('link.none') : ''
  const code = codeBox(qr.length, frame)
  const parts = {
    clauses: rests,
    credits: (frame.block ? sources : credits).join(' · '),
    notice: strong,
    link: printed,
  }
  const foot = footOf({ ...parts, language }, frame, code, wish)
  const lines = sheetLines(frame, { title, sentence: drawing.sentence, ...foot, notice: strong, code })
  const perMillimetre = frame.size.width / paper.width
  const ratio = arrangement === 'diagram' ? '' : ratioText(scale, language)
  const values = { ...fields, title, scale: ratio }
  const block = frame.block && titleBlockOf(values, { room: frame.block, unit: frame.unit, perMillimetre }, language)
  return { title, credits, notice, link, qr, lines, block }
}

function footOf(parts: FootParts, frame: SheetFrame, code: Rect | null, { paper }: SheetOrder['wish']) {
  const { clauses, credits, notice, link, language } = parts
  if (isSlide(paper)) return { foot: slideFoot(parts, footRoom(frame, code)), footLook: footOfSlide }
  return { foot: [clausesText(clauses, clauses.length, language), credits, notice, link] }
}

/** An approval covers the ground that it was given for, never outlines that an office brought. */
function approvedGround(atlas: Atlas, wish: SheetFields, language: Language): SheetFields {
  const value = wish.approval.trim()
  if (!atlas.own || value === '') return wish
  return { ...wish, approval: sheetWordsIn(language)('sheet.approvalOfGround', { value }) }
}
