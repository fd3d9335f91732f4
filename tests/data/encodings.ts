/** Bytes of a text in an encoding that Node only decodes: the decoder asked for every pair, once. */
function encoderOf(encoding: 'gbk' | 'big5'): (text: string) => Uint8Array {
  const bytesOf = new Map<string, readonly number[]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead += 1)
    for (let trail = 0x40; trail <= 0xfe; trail += 1) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && !bytesOf.has(sign)) bytesOf.set(sign, [lead, trail])
    }
  return (text) => Uint8Array.from([...text].flatMap((sign) => bytesOf.get(sign) ?? [sign.charCodeAt(0)]))
}

export const gbk = encoderOf('gbk')
export const big5 = encoderOf('big5')
export const utf8 = (text: string) => new TextEncoder().encode(text)
