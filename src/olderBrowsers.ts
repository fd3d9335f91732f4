/**
 * What browsers of the oldest kind that is served (Chrome 94; walked through in 92) lack, and scripts of ours or of a library
 * call without looking: `Object.hasOwn` (Chrome 93), `findLast` (97), `throwIfAborted` (100) and `AbortSignal.timeout` (103).
 */
if (!Reflect.has(Object, 'hasOwn')) {
  Object.defineProperty(Object, 'hasOwn', {
    value: (holder: object, key: PropertyKey) => Object.getOwnPropertyDescriptor(holder, key) !== undefined,
  })
}

if (!('findLast' in Array.prototype)) {
  Object.defineProperty(Array.prototype, 'findLast', {
    value: function findLast(
      this: readonly unknown[],
      isIt: (item: unknown, at: number, all: readonly unknown[]) => unknown,
    ) {
      return this.filter(isIt).at(-1)
    },
  })
}

if (!('throwIfAborted' in AbortSignal.prototype)) {
  Object.defineProperty(AbortSignal.prototype, 'throwIfAborted', {
    value: function throwIfAborted(this: AbortSignal) {
      if (this.aborted) throw this.reason ?? new DOMException('This operation was aborted', 'AbortError')
    },
  })
}

if (!('timeout' in AbortSignal)) {
  Object.defineProperty(AbortSignal, 'timeout', {
    value: (milliseconds: number) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(), milliseconds)
      return controller.signal
    },
  })
}
