import { browserStorage } from '../../text/browserStorage.ts'

/** Under what the browser keeps that a session is homework. */
export const sessionName = (code: string): string => `iterationTax.homework.${code}`

/** Whether this browser plays a session as homework. */
export const isHomework = (code: string): boolean => browserStorage.getItem(sessionName(code)) !== null
