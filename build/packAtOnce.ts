import type { Plugin } from 'vite'

const packing = /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/

/**
 * write-excel-file packs a large sheet in a worker made of a Blob; the page's policy forbids that, and the file would
 * never be done. Packed at once it takes some ten milliseconds.
 */
export function packAtOnce(): Plugin {
  return {
    name: 'pack-at-once',
    apply: 'build',
    load: {
      filter: { id: packing },
      handler: () => "import { zipSync } from 'fflate'\nexport default async (files) => zipSync(files).buffer",
    },
  }
}
