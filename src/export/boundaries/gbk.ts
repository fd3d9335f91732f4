/**
 * A text in GBK (Windows' code page 936), in which older programs of offices read what they are given. A browser decodes GBK and
 * does not encode it: the table is what its decoder says, turned round. `without` stands for a sign that GBK has not.
 */
export function gbkBytes(text: string, without: (sign: string) => string): Uint8Array<ArrayBuffer> {
  const table = gbkTable()
  // A sign takes two bytes at most, but for those that GBK has not, which are few.
  let bytes = new Uint8Array(2 * text.length + 64)
  let at = 0
  for (const sign of text) {
    const code = table.get(sign)
    const plain = code !== undefined || sign < '\u0080' ? sign : without(sign)
    if (at + 2 * plain.length > bytes.length) bytes = larger(bytes)
    if (code === undefined) for (const own of plain) bytes[at++] = own.charCodeAt(0)
    else {
      bytes[at++] = code >> 8
      bytes[at++] = code & 0xff
    }
  }
  return bytes.slice(0, at)
}

function larger(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const more = new Uint8Array(2 * bytes.length + 64)
  more.set(bytes)
  return more
}

let known: ReadonlyMap<string, number> | null = null

/** Signs of two bytes by what they are in GBK; the first way where there are two. */
function gbkTable(): ReadonlyMap<string, number> {
  if (known) return known
  const table = new Map<string, number>()
  const decoder = new TextDecoder('gbk')
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail))
      // What the decoder has not it shows as �, or with its second byte; parts for private use are no text.
      if ([...sign].length === 1 && !/[\uFFFD\p{Co}]/u.test(sign) && !table.has(sign)) {
        table.set(sign, lead * 256 + trail)
      }
    }
  }
  known = table
  return table
}
