import type { Atlas } from '../domain/atlas'
import { withImport } from '../domain/own/edits'
import { droppedWordsIn } from '../words/parts/dropped'
import { ownFileWordsIn } from '../words/parts/ownFile'
import { ownShelf } from './ownShelf'
import type { Services } from './services'
import type { AtlasStore } from './store'

type Page = { readonly atlas: Atlas; readonly store: AtlasStore; readonly services: Services }

/** Takes in the outlines of a file that this map wrote, and says what came of it. */
export async function takeOwnFile(
  file: Pick<File, 'name'>,
  text: string,
  { atlas, store, services }: Page,
): Promise<string> {
  const { language } = store.getState().view
  const words = ownFileWordsIn(language)
  const refused = (why: string) => droppedWordsIn(language)('dropped.refused', { file: file.name, why })
  const read = await services.own.file.read(text)
  if ('refusal' in read) {
    const { refusal } = read
    return refused(words(`ownFile.${refusal.reason}`, refusal.reason === 'wrong' ? { at: refusal.at } : {}))
  }
  const { imports, outlines } = read.own
  const unknown = outlines.filter(({ park }) => !atlas.parks.some(({ id }) => id === park))
  if (unknown.length > 0)
    return refused(words('ownFile.otherParks', { at: unknown.map(({ park }) => park).join(', ') }))
  await ownShelf(services.shelf, services.own.file).change((own) =>
    imports.reduce(
      (all, one) =>
        withImport(
          all,
          one,
          outlines.filter((outline) => outline.import === one.id),
        ),
      own,
    ),
  )
  store.getState().show({ outlines: 'own', desk: 'data' })
  return words('ownFile.taken', { count: outlines.length })
}
