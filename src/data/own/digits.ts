/** Signs of full width as the plain ones that they stand for, and the stop of a sentence as that of a number. */
export function plainSigns(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\u3002]/g, (sign) => {
    if (sign === '\u3000') return ' '
    return sign === '\u3002' ? '.' : String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
  })
}

/** A number as tables write it, with signs between thousands or without; `null` where a text is none. */
export function numberIn(text: string): number | null {
  const plain = /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(text) ? text.replaceAll(',', '') : text
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null
}
