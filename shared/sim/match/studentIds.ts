/** What IDs are made of: digits, a login of letters and digits, or an e-mail address that serves as a login. */
export const ID_KINDS = ['digits', 'login', 'email'] as const
export type IdKind = (typeof ID_KINDS)[number]

/** Characters in an ID at most; also in an e-mail address. */
export const MAX_ID_LENGTH = 64

/** Characters in what students call it, and in what they read about it. */
export const MAX_ID_LABEL = 40
export const MAX_ID_PRIVACY = 200

/** What the host asks for at the join page. */
export type IdRule = {
  readonly kind: IdKind
  /** Fewest and most characters. */
  readonly least: number
  readonly most: number
  /** What students call it, such as "Student number". */
  readonly label: string
  /** Who sees it and what it is for, in the host's words; empty for none. */
  readonly privacy: string
}

/**
 * The characters of each kind, in patterns whose time grows with the length alone. Hosts choose among these and write
 * none of their own, because a pattern can take a server down. No ID begins like a formula of a spreadsheet.
 */
const PATTERNS: Readonly<Record<IdKind, RegExp>> = {
  digits: /^\d+$/,
  // Gradebooks take a text of digits and points for a number, so a login has a letter.
  login: /^(?=[\d._-]*[a-z])[a-z\d][\w.-]*$/i,
  email: /^[a-z\d][\w.+-]*@[a-z\d][a-z\d-]*(?:\.[a-z\d-]+)+$/i,
}

export const fitsId = ({ kind, least, most }: Pick<IdRule, 'kind' | 'least' | 'most'>, id: string): boolean =>
  id.length >= least && id.length <= Math.min(most, MAX_ID_LENGTH) && PATTERNS[kind].test(id)
