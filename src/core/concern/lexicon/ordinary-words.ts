/** Everyday words one or two letters from a word that matters: left as they are. */
export const ordinary: ReadonlySet<string> = new Set('dye dyed lifer bridal brief'.split(' '));
