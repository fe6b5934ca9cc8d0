/** Characters in the text with which a host asks for consent. */
export const MAX_CONSENT_TEXT = 600

/** The question whether sentences may be used for research: the host's text; empty for the standard one. */
export type ConsentRule = { readonly text: string }
