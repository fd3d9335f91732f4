import { del, get, keys, set, update } from 'idb-keyval'

/** What the browser keeps for next time, in its own database, opened only when something is kept or looked up. */
export const browserShelf = {
  keep: (key: string, value: unknown) => tried(async () => set(key, value), 'kept'),
  kept: async (key: string): Promise<unknown> => {
    try {
      return await get(key)
    } catch {
      return undefined
    }
  },
  drop: (key: string) => tried(async () => del(key), 'dropped'),
  change: (key: string, change: (found: unknown) => unknown) => tried(async () => update(key, change), 'kept'),
  keys: async (beginning: string): Promise<readonly string[] | null> => {
    try {
      return (await keys()).filter((key) => typeof key === 'string').filter((key) => key.startsWith(beginning))
    } catch {
      return null
    }
  },
}

async function tried<Done extends string>(act: () => Promise<void>, done: Done): Promise<Done | 'full' | 'blocked'> {
  try {
    await act()
    return done
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}
