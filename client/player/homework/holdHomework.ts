import { NetworkError } from '../../net/networkError.ts'
import { request } from '../../net/request.ts'

/** Whether this browser has to keep a session however many begin after it: until it is saved as a file. */
export const holdHomework = async (code: string, hostKey: string, isHeld: boolean): Promise<void> => {
  try {
    const headers = { authorization: `Bearer ${hostKey}` }
    await request(`/api/sessions/${code}/hold`, { method: isHeld ? 'PUT' : 'DELETE', headers })
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error
  }
}
