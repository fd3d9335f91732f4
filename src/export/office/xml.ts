/** A whole part under its root. */
export function partXml(root: string, attributes: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${attributes}>${content}</${root}>`
}

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
