/** An address longer than this is not read, in characters as a browser stores them; nothing that is written comes near. */
export const longestAddress = 16 * 1024

/** A search longer than this is not asked, in characters: the one part of an address that nothing else bounds. */
export const longestQuery = 200
