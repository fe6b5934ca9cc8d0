import { type Assignment, readAssignment } from '../../../shared/protocol/assignment.ts'
import { browserStorage } from '../../text/browserStorage.ts'
import { sessionName } from './homeworkSession.ts'

/** A session that this browser plays as somebody's homework. */
type StoredHomework = { readonly given: Assignment; readonly id: string; readonly hostKey: string }

const codeName = (hash: string, id: string): string => `iterationTax.homework.${hash.slice(0, 16)}.${id}`

/** The homework that a session is; null if it is none. */
export const readHomework = (code: string): StoredHomework | null => {
  const text = browserStorage.getItem(sessionName(code))
  if (text === null) return null
  const { given, id, hostKey } = JSON.parse(text)
  const assignment = readAssignment(JSON.stringify(given))
  return assignment && { given: assignment, id, hostKey }
}

/** The session in which this browser plays an assignment under an ID; null if there is none. */
export const homeworkCode = (hash: string, id: string): string | null => browserStorage.getItem(codeName(hash, id))

export const writeHomework = (code: string, hash: string, homework: StoredHomework): void => {
  browserStorage.setItem(sessionName(code), JSON.stringify(homework))
  browserStorage.setItem(codeName(hash, homework.id), code)
}
