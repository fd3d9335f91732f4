import { mayHoldOutlines } from './data/own/mayHoldOutlines'
import type { Atlas } from './domain/atlas'
import type { Ground } from './domain/ground'
import { planRefusalText } from './panels/plan/planRefusalText'
import { viewsToAdd } from './panels/saved/viewsToAdd'
import { deckToAdd } from './presentation/edit/deckToAdd'
import { noSlide } from './state/deck'
import { deckShelf } from './state/deckShelf'
import { editionSaid } from './state/editionSaid'
import { ownImporting } from './state/ownImport'
import { savedShelf } from './state/savedShelf'
import { newId, withImported } from './state/savedViews'
import type { Services } from './state/services'
import type { AtlasStore } from './state/store'
import { takeOwnFile } from './state/takeOwnFile'
import { templateSaid } from './state/templateSaid'
import { templateShelf } from './state/templateShelf'
import { deckWordsIn } from './words/parts/deck'
import { droppedWordsIn } from './words/parts/dropped'
import { planWordsIn } from './words/parts/plan'
import { savedWordsIn } from './words/parts/saved'
import { templateWordsIn } from './words/parts/template'
import { textRefusal } from './words/textRefusal'

type Page = {
  readonly atlas: Atlas
  readonly ground: Ground
  readonly store: AtlasStore
  readonly services: Services
}
/** Takes a file in and says what came of it. */
type Take = (file: File, text: string, page: Page) => Promise<string>

/** Every kind of file that the page takes, by what is in it. */
const kinds: readonly { readonly isIt: (text: string) => boolean; readonly take: Take }[] = [
  { isIt: (text) => formatOf(text) === 'zhangjiang-atlas-deck', take: takeDeck },
  { isIt: (text) => formatOf(text) === 'zhangjiang-atlas-views', take: takeViews },
  { isIt: (text) => formatOf(text) === 'zhangjiang-atlas-own', take: takeOwnFile },
  { isIt: (text) => !/^\s*[[{<]/.test(text), take: takePlan },
]

/**
 * Takes in files that were let go over the page, whatever they are, and says in sentences what came of them. Those that may hold outlines are opened together,
 * as a Shapefile has several; their desk says what they are.
 */
export async function openDroppedFiles(files: readonly File[], page: Page): Promise<readonly string[]> {
  const isWhole = page.store.getState().view.screen === 'whole'
  const outlines: File[] = []
  const texts: string[] = []
  for (const file of files) {
    if (isWhole && (await mayHoldOutlines(file))) outlines.push(file)
    else texts.push(await openDroppedFile(file, page))
  }
  if (outlines.length > 0) openOutlines(outlines, page)
  return texts
}

async function openDroppedFile(file: File, page: Page): Promise<string> {
  const { language, screen } = page.store.getState().view
  const words = droppedWordsIn(language)
  if (screen !== 'whole') return words('dropped.notHere')
  if (slides.test(file.name)) return takeTemplate(file, page)
  const read = await page.services.readText(file)
  if ('refusal' in read) {
    const { refusal } = read
    if (refusal.reason !== 'binary') return textRefusal(refusal, words)
    return words('dropped.binary', { file: file.name, kind: words(`file.kind.${refusal.kind}`) })
  }
  const kind = kinds.find(({ isIt }) => isIt(read.text))
  return kind ? kind.take(file, read.text, page) : words('dropped.unknown', { file: file.name })
}

/** Packed, and larger than any text: told by their names. */
const slides = /\.(?:pot|pps|ppt)[xm]$/i

async function takeTemplate(file: File, { store, services }: Page): Promise<string> {
  const { language } = store.getState().view
  const { bring } = templateShelf(services.shelf, services.templateFile)
  const kept = await bring(file)
  const { troubles } = templateSaid(kept, templateWordsIn(language))
  const taken = kept.refusal ? [] : [droppedWordsIn(language)('dropped.template', { file: file.name })]
  return [...taken, ...troubles].join('')
}

function formatOf(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    return typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  } catch {
    return undefined
  }
}

async function takeDeck(file: File, text: string, { atlas, store, services }: Page): Promise<string> {
  const { language } = store.getState().view
  const words = deckWordsIn(language)
  const shelf = deckShelf(services.shelf, services.deckFile)
  await shelf.look((name) => words('deck.apart', { name }))
  const read = deckToAdd(text, services.deckFile, shelf.store.getState().decks, words)
  if ('refusals' in read) return refused(file, read.refusals, store)
  void shelf.add(read.deck)
  store.getState().show({ desk: 'deck', slide: { deck: read.deck.id, slide: noSlide } })
  return words('deck.imported', { name: read.deck.name }) + editionSaid(atlas, read.edition, words)
}

async function takeViews(file: File, text: string, { atlas, store, services }: Page): Promise<string> {
  const words = savedWordsIn(store.getState().view.language)
  const shelf = savedShelf(services.shelf, services.savedViewsFile)
  await shelf.look()
  const read = viewsToAdd(text, services.savedViewsFile, shelf.store.getState().views, words)
  if ('refusals' in read) return refused(file, read.refusals, store)
  await shelf.change((all) => withImported(all, read.views, newId))
  const said = read.count > 0 ? words('saved.imported', { count: read.count }) : words('saved.importedNone')
  return said + editionSaid(atlas, read.edition, words)
}

async function takePlan(file: File, _text: string, { atlas, store, services }: Page): Promise<string> {
  const words = planWordsIn(store.getState().view.language)
  const opening = await services.openPlan(atlas, file)
  if ('refusal' in opening) return planRefusalText(opening.refusal, words)
  store.getState().openPlan(opening.plan)
  store.getState().show({ desk: 'plan' })
  return words(opening.keeping === 'kept' ? 'plan.kept' : `plan.keptNot.${opening.keeping}`)
}

function refused({ name }: File, refusals: readonly string[], store: AtlasStore): string {
  const words = droppedWordsIn(store.getState().view.language)
  return words('dropped.refused', { file: name, why: refusals.slice(0, 3).join('') })
}

/** On the desk for what an office brings. */
function openOutlines(files: readonly File[], { atlas, ground, store, services }: Page): void {
  store.getState().show({ desk: 'data' })
  void ownImporting(services.own).open(files, atlas, ground)
}
