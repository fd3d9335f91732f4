import { slideWordsIn } from '../../../words/parts/slide'
import type { SlideFile, WrittenSlide } from '../slides'
import { documentXml } from '../xml'
import { levelsXml } from './levelsXml'
import { leadsTo, type Part } from './part'
import { notesPath, paths, slidePath } from './paths'
import { frameXml, numberXml, paragraphXml, placeholderXml } from './placeholderXml'
import { inMillimetres } from './slideScale'
import { coloursXml, mastersColours, plainGround, treeXml } from './treeXml'

/** A page of notes in millimetres: upright, as PowerPoint prints it. */
export const notesPage = { width: 190.5, height: 254 } as const

/** The slide above, what is said under it, the number at the foot, in millimetres. */
function placesOf({ width, height }: SlideFile['paper']) {
  const tall = 85
  const wide = Math.min((tall * width) / height, 152)
  return {
    image: { x: (notesPage.width - wide) / 2, y: 30, width: wide, height: (wide * height) / width },
    notes: { x: 19, y: 122, width: notesPage.width - 38, height: 100 },
    number: { x: 108, y: 241, width: 63.5, height: 10 },
  }
}

export function notesMasterPart(file: SlideFile): Part {
  const { language } = file
  const words = slideWordsIn(language)
  const places = placesOf(file.paper)
  const shapes = [
    { id: 2, name: words('slide.thumbnail'), type: 'sldImg', index: 2, box: places.image } as const,
    {
      id: 3,
      name: words('notes'),
      type: 'body',
      index: 3,
      box: places.notes,
      frame: frameXml('t'),
      paragraphs: paragraphXml(words('notes'), language),
    } as const,
    {
      id: 4,
      name: words('slide.number'),
      type: 'sldNum',
      index: numberIndex,
      box: places.number,
      frame: frameXml('b'),
      style: '<a:lvl1pPr algn="r"/>',
      paragraphs: numberXml('‹#›'),
    } as const,
  ]
  const tree = treeXml(shapes.map((shape) => placeholderXml(shape, inMillimetres)).join(''), { ground: plainGround })
  const style = `<p:notesStyle>${levelsXml(9, { size: 1_200, fonts: 'mn', step: 457_200 })}</p:notesStyle>`
  return {
    path: paths.notesMaster,
    kind: 'notesMaster',
    // Notes are printed: dark on light whatever the slides are.
    xml: documentXml('p:notesMaster', `${tree}${coloursXml(false)}${style}`),
    leads: leadsTo(paths.notesTheme),
  }
}

/** What is said with a slide, by its number from 1: a paragraph for each line. */
export function notesPart({ notes }: WrittenSlide, number: number, { language }: SlideFile): Part {
  const words = slideWordsIn(language)
  const paragraphs = notes.map((line) => paragraphXml(line, language)).join('') || '<a:p/>'
  const shapes = [
    { id: 2, name: words('slide.thumbnail'), type: 'sldImg' } as const,
    { id: 3, name: words('notes'), type: 'body', index: 1, paragraphs } as const,
    {
      id: 4,
      name: words('slide.number'),
      type: 'sldNum',
      index: numberIndex,
      paragraphs: numberXml(String(number)),
    } as const,
  ]
  const tree = treeXml(shapes.map((shape) => placeholderXml(shape, inMillimetres)).join(''))
  return {
    path: notesPath(number),
    kind: 'notesSlide',
    xml: documentXml('p:notes', `${tree}${mastersColours}`),
    leads: leadsTo(paths.notesMaster, slidePath(number)),
  }
}

/** By it a page's number finds its place in the master. */
const numberIndex = 5
