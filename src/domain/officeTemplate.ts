/** Of a slide, in English Metric Units (914,400 an inch). */
export type SlideBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A part of an office's template as it goes into every file that is written with it. */
export type TemplatePart = {
  /** Within the file that is written. */
  readonly path: string
  readonly kind: 'slideMaster' | 'slideLayout' | 'theme' | 'themeOverride' | 'image'
  /** The media type of a picture. */
  readonly type?: string
  readonly bytes: Uint8Array
  readonly leads: readonly { readonly id: string; readonly to: string }[]
}

/** Where a layout has room for a text of the slide's. */
export type TemplatePlace = {
  readonly type: string
  /** As the layout counts its places; `null` where it does not. */
  readonly index: string | null
  readonly box: SlideBox
  /** The layout has it elsewhere: a slide has to say where it stands. */
  readonly isMoved: boolean
  /** Of its letters, in hundredths of a point. */
  readonly size: number
  /** Its letters where no style of the template's says them, as LibreOffice writes: a slide has to say them itself. */
  readonly letters: TemplateLetters | null
}

export type TemplateLetters = { readonly size: number /** `#rrggbb`. */; readonly colour: string | null }

/** A colour of the office's: `#rrggbb`, and its name in the theme where it has one. */
export type TemplateInk = { readonly colour: string; readonly name: string | null }

/** What is known of one layout of a template. */
export type TemplateLayout = {
  readonly path: string
  readonly title: TemplatePlace | null
  /** Of a cover what stands under its title. */
  readonly text: TemplatePlace | null
  /** What title, day, footer and number leave to the content. */
  readonly room: SlideBox
  /** `#rrggbb` of what lies under the room; `null` where that is a picture, a gradient, or shapes of the office's. */
  readonly ground: string | null
  /** Of the office's own text there; `null` where it says none that is plain. */
  readonly ink: TemplateInk | null
}

/** What of a file is not taken over: programs, what is fetched from elsewhere, documents and films inside it. */
export type LeftOut = 'macros' | 'links' | 'objects'

/** An office's template: masters with their layouts, themes and pictures, and where our slides stand on them. */
export type OfficeTemplate = {
  /** The file's name. */
  readonly name: string
  readonly size: { readonly width: number; readonly height: number }
  readonly fonts: { readonly title: string; readonly text: string }
  /** `#rrggbb` of the first theme, in the order of the format. */
  readonly colours: readonly string[]
  readonly left: readonly LeftOut[]
  readonly parts: readonly TemplatePart[]
  /** The first is the one that slides use. */
  readonly masters: readonly { readonly path: string; readonly number: number; readonly theme: string }[]
  readonly cover: TemplateLayout
  readonly sheet: TemplateLayout
}

/** What a template's file may end in: templates, presentations and shows, with programs or without. */
export const templateEndings = '.potx,.pptx,.ppsx,.potm,.pptm,.ppsm'

/** The most that a template's file may weigh, in bytes, and what is taken of it once it is unpacked. */
export const mostTemplateBytes = 40_000_000
export const mostUnpackedBytes = 120_000_000

/** Why a file is no template. */
export type TemplateRefusal = {
  readonly fileName: string
  readonly reason:
    | 'empty'
    | 'unreadable'
    | 'large'
    | 'unpacked'
    | 'notZip'
    | 'password'
    | 'old'
    | 'notSlides'
    | 'strict'
    | 'noMaster'
    | 'damaged'
}

/** A file that was read; `kept` is what of it the browser keeps for next time. */
export type TemplateOpening =
  | { readonly template: OfficeTemplate; readonly kept: object }
  | { readonly refusal: TemplateRefusal }
