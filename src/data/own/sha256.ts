/**
 * The SHA-256 of bytes, hexadecimal (FIPS 180-4). By hand where the browser gives none of its own: it does so to no page from a host without a
 * certificate, which is how some offices open this one.
 */
export async function sha256(
  bytes: Uint8Array,
  own: SubtleCrypto | null = globalThis.crypto?.subtle ?? null,
): Promise<string> {
  if (!own || !isUnshared(bytes)) return byHand(bytes)
  return [...new Uint8Array(await own.digest('SHA-256', bytes))].map((byte) => hexadecimal(byte, 2)).join('')
}

/** The browser's takes no memory that others may write to meanwhile. */
function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}

function byHand(bytes: Uint8Array): string {
  const padded = paddedBytes(bytes)
  const view = new DataView(padded.buffer)
  const words = new Uint32Array(64)
  const state = Uint32Array.from(initial)
  for (let block = 0; block < padded.length; block += 64) {
    for (let at = 0; at < 16; at++) words[at] = view.getUint32(block + 4 * at)
    for (let at = 16; at < 64; at++) {
      const early = words[at - 15] ?? 0
      const late = words[at - 2] ?? 0
      const one = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)
      const two = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10)
      words[at] = (words[at - 16] ?? 0) + one + (words[at - 7] ?? 0) + two
    }
    compress(state, words)
  }
  return [...state].map((word) => hexadecimal(word, 8)).join('')
}

function hexadecimal(number: number, digits: number): string {
  return number.toString(16).padStart(digits, '0')
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let at = 0; at < 64; at++) {
    const chosen = (e & f) ^ (~e & g)
    const first =
      (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (constants[at] ?? 0) + (words[at] ?? 0)) | 0
    const most = (a & b) ^ (a & c) ^ (b & c)
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + most) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  for (const [at, value] of [a, b, c, d, e, f, g, h].entries()) state[at] = (state[at] ?? 0) + value
}

function paddedBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0)
  return padded
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

/** The first 32 bits of the fractional parts of a root of the first primes. */
function rootsOf(count: number, root: (prime: number) => number): readonly number[] {
  const primes: number[] = []
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number)
  return primes.map((prime) => Math.floor((root(prime) % 1) * 0x100000000))
}

const initial = rootsOf(8, Math.sqrt)
const constants = rootsOf(64, Math.cbrt)
