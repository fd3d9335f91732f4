declare const brand: unique symbol
export type Id<Name extends string> = string & { readonly [brand]: Name }
