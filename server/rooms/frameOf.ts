/** FIN, and the opcode of binary data. */
const WHOLE_BINARY = 0x82
/** Lengths that the second byte cannot hold follow it in 2 or 8 bytes. */
const MOST_IN_BYTE = 125
const IN_2_BYTES = 126
const IN_8_BYTES = 127

const headOf = (length: number): Buffer => {
  if (length <= MOST_IN_BYTE) return Buffer.from([WHOLE_BINARY, length])
  if (length <= 0xffff) return Buffer.from([WHOLE_BINARY, IN_2_BYTES, length >> 8, length & 0xff])
  const head = Buffer.alloc(10)
  head[0] = WHOLE_BINARY
  head[1] = IN_8_BYTES
  head.writeUIntBE(length, 4, 6)
  return head
}

/** The WebSocket frame in which a server sends these bytes (RFC 6455, 5.2); a copy. */
export const frameOf = (data: Uint8Array): Buffer => Buffer.concat([headOf(data.byteLength), data])
