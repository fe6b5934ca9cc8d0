import type { NetworkInterfaceInfo } from 'node:os'
import qrcode from 'qrcode-generator'
import { describe, expect, it } from 'vitest'
import { lanWelcome } from '../../../server/lan/lanWelcome.ts'
import { roomAddress } from '../../../server/lan/roomAddress.ts'
import { terminalQr } from '../../../server/lan/terminalQr.ts'

const v4 = (address: string, internal = false): NetworkInterfaceInfo[] => [
  { address, netmask: '255.255.255.0', family: 'IPv4', mac: '00:00:00:00:00:01', internal, cidr: `${address}/24` },
]
const v6: NetworkInterfaceInfo[] = [
  { address: 'fe80::1', netmask: '', family: 'IPv6', mac: '', internal: false, cidr: null, scopeid: 1 },
]
const loopback = v4('127.0.0.1', true)

describe('the address of the room', () => {
  it.each([
    ['the only one', { lo: loopback, eth0: v4('192.168.1.20') }, '192.168.1.20'],
    ['Wi-Fi before cable', { eth0: v4('10.1.2.3'), wlp3s0: v4('192.168.1.20') }, '192.168.1.20'],
    ['Wi-Fi on Windows', { Ethernet: v4('10.1.2.3'), 'Wi-Fi': v4('192.168.1.20') }, '192.168.1.20'],
    ['Wi-Fi on a Mac', { en7: v4('10.1.2.3'), en0: v4('192.168.1.20') }, '192.168.1.20'],
    [
      'no container',
      { docker0: v4('172.17.0.1'), 'br-1f2e': v4('172.18.0.1'), eth0: v4('192.168.1.20') },
      '192.168.1.20',
    ],
    ['no virtual machine', { 'vEthernet (WSL)': v4('172.29.0.1'), Ethernet: v4('192.168.1.20') }, '192.168.1.20'],
    ['no tunnel', { utun3: v4('10.8.0.2'), en0: v4('172.20.10.2') }, '172.20.10.2'],
    ['a public one, at a university', { tun0: v4('10.8.0.2'), eth0: v4('141.20.1.2') }, '141.20.1.2'],
    ['no self-assigned one', { wlan0: v4('169.254.3.4'), eth0: v4('10.1.2.3') }, '10.1.2.3'],
    ['a virtual one if there is no other', { docker0: v4('172.17.0.1') }, '172.17.0.1'],
    ['no IPv6', { wlan0: [...v6, ...v4('192.168.1.20')] }, '192.168.1.20'],
    ['none', { lo: loopback, wlan0: v6 }, null],
  ])(
    '[DEP9] the printed address is that of the Wi-Fi, otherwise of a cable, and only then a virtual one: %s',
    (_, interfaces, address) => {
      expect(roomAddress(interfaces)).toBe(address)
    },
  )
})

describe('the QR code in the terminal', () => {
  const TEXT = 'http://192.168.1.20:2567'
  /** The modules: one row per half line; the light ones are printed. */
  const printedRows = (lines: readonly string[]): string[] =>
    lines.flatMap((line) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colors begin with one
      const halves = line.replace(/\x1b\[[\d;]*m/g, '')
      return [
        halves.replace(/./g, (half) => ('▀█'.includes(half) ? '.' : '#')),
        halves.replace(/./g, (half) => ('▄█'.includes(half) ? '.' : '#')),
      ]
    })

  it('[DEP10] the terminal shows the modules of the QR code, black on white, with four light ones around', () => {
    const code = qrcode(0, 'L')
    code.addData(TEXT)
    code.make()
    const count = code.getModuleCount()
    const lines = terminalQr(TEXT)
    const size = count + 8
    // An odd number of rows leaves half of the last line empty.
    const rows = printedRows(lines).slice(0, size)
    expect(lines.every((line) => line.startsWith('\x1b[38;5;231m\x1b[48;5;16m') && line.endsWith('\x1b[0m'))).toBe(true)
    expect(lines).toHaveLength(Math.ceil(size / 2))
    const expected = Array.from({ length: rows.length }, (_, row) =>
      Array.from({ length: size }, (_, column) => {
        const isInside = [row - 4, column - 4].every((at) => at >= 0 && at < count)
        return isInside && code.isDark(row - 4, column - 4) ? '#' : '.'
      }).join(''),
    )
    expect(rows).toEqual(expected)
  })

  it('fits a terminal of 80 columns and 24 lines together with the text above it', () => {
    const lines = lanWelcome('192.168.100.200', 2567, '').split('\n')
    expect(lines.length).toBeLessThanOrEqual(23)
    expect(printedRows(terminalQr('http://192.168.100.200:2567'))[0]?.length).toBeLessThanOrEqual(80)
  })

  it('is not shown if there is no network, and the terminal says so', () => {
    expect(lanWelcome(null, 2567, '')).toBe(
      'Iteration Tax: http://localhost:2567 (this computer is not on a network: join the room’s Wi-Fi and start again)',
    )
  })
})
