import { createStore, del, get, keys, set, type UseStore, update } from 'idb-keyval'
import { NoAnswer, noReply, withTimeout } from '../browser/withTimeout'

/** What the browser keeps for next time, in its own database, opened only when something is kept or looked up. */
export const browserShelf = {
  keep: (key: string, value: unknown) => tried((store) => set(key, value, store), 'kept'),
  kept: (key: string): Promise<unknown> => found((store) => get(key, store), undefined),
  drop: (key: string) => tried((store) => del(key, store), 'dropped'),
  change: (key: string, change: (found: unknown) => unknown) => tried((store) => update(key, change, store), 'kept'),
  keys: (beginning: string): Promise<readonly string[] | typeof noReply | null> =>
    found(async (store) => {
      const all = await keys(store)
      return all.filter((key) => typeof key === 'string').filter((key) => key.startsWith(beginning))
    }, null),
}

type Ask<Answer> = (store: UseStore) => Promise<Answer>

async function found<Answer, None>(ask: Ask<Answer>, none: None): Promise<Answer | None | typeof noReply> {
  try {
    return await answered(ask)
  } catch (error) {
    return error instanceof NoAnswer ? noReply : none
  }
}

async function tried<Done extends string>(ask: Ask<void>, done: Done): Promise<Done | 'full' | 'blocked' | 'silent'> {
  try {
    await answered(ask)
    return done
  } catch (error) {
    if (error instanceof NoAnswer) return 'silent'
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked'
  }
}

/** The database that idb-keyval takes where it is told none. */
const database = createStore('keyval-store', 'keyval')
/** How many were asked and not answered in time: until they are, the next is not waited for. */
let unanswered = 0

/**
 * What the database answers in time; throws a `NoAnswer` where it does not. What was given up is not done later either: what
 * was made meanwhile would be overwritten by it.
 */
async function answered<Answer>(ask: Ask<Answer>): Promise<Answer> {
  if (unanswered > 0) throw new NoAnswer()
  const asked: { isGivenUp: boolean; transaction?: IDBTransaction } = { isGivenUp: false }
  const answer = ask((mode, act) =>
    database(mode, (objects) => {
      if (asked.isGivenUp) throw new NoAnswer()
      asked.transaction = objects.transaction
      return act(objects)
    }),
  )
  try {
    return await withTimeout(answer)
  } catch (error) {
    if (error instanceof NoAnswer) {
      asked.isGivenUp = true
      unanswered += 1
      const settle = () => {
        unanswered -= 1
      }
      void answer.then(settle, settle)
      abort(asked.transaction)
    }
    throw error
  }
}

function abort(transaction: IDBTransaction | undefined) {
  try {
    transaction?.abort()
  } catch {
    // It was done just now.
  }
}
