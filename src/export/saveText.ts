import { download } from './download'

/** Hands a text to the browser's downloads, as a UTF-8 file of this media type. */
export async function saveText(text: string, fileName: string, type: string): Promise<void> {
  download(new Blob([text], { type: `${type};charset=utf-8` }), fileName)
}
