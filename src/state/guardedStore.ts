import { createStore, type StateCreator, type StoreApi } from 'zustand/vanilla'

/**
 * A store whose listeners cannot harm one another: what one throws is told to the console, and the others and whoever
 * made the change go on.
 */
export function createGuardedStore<State>(initial: StateCreator<State>): StoreApi<State> {
  const store = createStore<State>()(initial)
  return {
    ...store,
    subscribe: (listener) =>
      store.subscribe((state, before) => {
        try {
          listener(state, before)
        } catch (error) {
          console.error(error)
        }
      }),
  }
}
