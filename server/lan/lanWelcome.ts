import { terminalQr } from './terminalQr.ts'

/** The text shown in the instructor's terminal once students can join. */
export const lanWelcome = (address: string | null, port: number, basePath: string): string => {
  if (address === null)
    return `Iteration Tax: http://localhost:${port}${basePath} (this computer is not on a network: join the room’s Wi-Fi and start again)`
  const url = `http://${address}:${port}${basePath}`
  return [
    `Iteration Tax is open to everyone on your network: ${url}`,
    `Open the console at that address, so that the projector shows it too: ${url}/host`,
    '',
    ...terminalQr(url),
  ].join('\n')
}
