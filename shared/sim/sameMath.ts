/**
 * Powers, logarithms and exponentials that are the same, bit for bit, in every JavaScript engine. The language leaves the last
 * digits of its own to the engine, and Firefox and Safari differ there from the server, which a state hash would show.
 * These follow fdlibm (Sun Microsystems, 1993, freely distributable) for positive bases and finite values, and use
 * nothing but the operations that IEEE 754 fixes. `x ** 2` is x * x everywhere and needs no function.
 */
const float = new Float64Array(1)
const words = new Int32Array(float.buffer)
/** Which of the two words holds the sign and the exponent. */
const HIGH = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 1 : 0
const LOW = 1 - HIGH

const highOf = (x: number): number => {
  float[0] = x
  return words[HIGH] as number
}

const withHigh = (x: number, high: number): number => {
  float[0] = x
  words[HIGH] = high
  return float[0]
}

/** The number whose upper half is given and whose lower half is zero. */
const fromHigh = (high: number): number => {
  words[HIGH] = high
  words[LOW] = 0
  return float[0] as number
}

/** A number with the lower half of its digits dropped, so that a product of two such is exact. */
const upper = (x: number): number => {
  float[0] = x
  words[LOW] = 0
  return float[0]
}

const TWO_53 = 2 ** 53
const TWO_54 = 2 ** 54
/** x times 2^n for a result that may be too small for full precision. */
const scaled = (x: number, n: number): number => (n < -1100 ? 0 : x * 2 ** (n + 54) * 2 ** -54)

/** ln 2 in two parts; a whole number times the first is exact. */
const LN2_HIGH = 0.6931471803691238
const LN2_LOW = 1.9082149292705877e-10

/** The natural logarithm of a positive number. */
export const log = (x: number): number => {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN
  let k = 0
  let value = x
  if (highOf(value) < 0x00100000) {
    k -= 54
    value *= TWO_54
  }
  let high = highOf(value)
  k += (high >> 20) - 1023
  high &= 0x000fffff
  let i = (high + 0x95f64) & 0x100000
  value = withHigh(value, high | (i ^ 0x3ff00000))
  k += i >> 20
  const f = value - 1
  if ((0x000fffff & (2 + high)) < 3) {
    if (f === 0) return k === 0 ? 0 : k * LN2_HIGH + k * LN2_LOW
    const r = f * f * (0.5 - 0.3333333333333333 * f)
    return k === 0 ? f - r : k * LN2_HIGH - (r - k * LN2_LOW - f)
  }
  const s = f / (2 + f)
  const z = s * s
  i = high - 0x6147a
  const w = z * z
  const j = 0x6b851 - high
  const t1 = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373))
  const t2 = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)))
  const r = t2 + t1
  if ((i | j) > 0) {
    const half = 0.5 * f * f
    return k === 0 ? f - (half - s * (half + r)) : k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f)
  }
  return k === 0 ? f - s * (f - r) : k * LN2_HIGH - (s * (f - r) - k * LN2_LOW - f)
}

/** What exp and power share: the polynomial that e^r and 2^r are made of. */
const series = (t: number): number =>
  t *
  (1.6666666666666602e-1 +
    t *
      (-2.7777777777015593e-3 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))))

/** e to the power of a number. */
export const exp = (x: number): number => {
  if (x > 709.782712893384) return Number.POSITIVE_INFINITY
  if (x < -745.1332191019411) return 0
  if (x === 1) return Math.E
  const size = highOf(x) & 0x7fffffff
  let high = x
  let low = 0
  let k = 0
  if (size > 0x3fd62e42) {
    if (size < 0x3ff0a2b2) {
      k = x < 0 ? -1 : 1
      high = x - k * LN2_HIGH
      low = k * LN2_LOW
    } else {
      k = Math.trunc(Math.LOG2E * x + (x < 0 ? -0.5 : 0.5))
      high = x - k * LN2_HIGH
      low = k * LN2_LOW
    }
  } else if (size < 0x3e300000) return 1 + x
  const r = high - low
  const c = r - series(r * r)
  if (k === 0) return 1 - ((r * c) / (c - 2) - r)
  const y = 1 - (low - (r * c) / (2 - c) - high)
  return k === 1024 ? y * 2 * 2 ** 1023 : k >= -1021 ? y * 2 ** k : scaled(y, k)
}

/** A positive number to the power of another. */
const computedPower = (x: number, y: number): number => {
  if (y === 0 || x === 1) return 1
  if (y === 1) return x
  if (!(x > 0) || Number.isNaN(y)) return x === 0 ? (y > 0 ? 0 : Number.POSITIVE_INFINITY) : Number.NaN
  if (!Number.isFinite(x) || !Number.isFinite(y)) return x > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0
  if (y === 2) return x * x
  if (y === 0.5) return Math.sqrt(x)
  if (y === -1) return 1 / x

  // log2(x), in two parts that together have more digits than a number.
  let n = 0
  let base = x
  if (highOf(base) < 0x00100000) {
    base *= TWO_53
    n -= 53
  }
  let high = highOf(base)
  n += (high >> 20) - 0x3ff
  const j = high & 0x000fffff
  high = j | 0x3ff00000
  let k = 0
  if (j > 0x3988e) {
    if (j < 0xbb67a) k = 1
    else {
      n += 1
      high -= 0x00100000
    }
  }
  base = withHigh(base, high)
  const point = k === 1 ? 1.5 : 1
  const u = base - point
  const v = 1 / (base + point)
  const ss = u * v
  const sHigh = upper(ss)
  let tHigh = fromHigh(((high >> 1) | 0x20000000) + 0x00080000 + (k << 18))
  let tLow = base - (tHigh - point)
  const sLow = v * (u - sHigh * tHigh - sHigh * tLow)
  const s2 = ss * ss
  let r =
    s2 *
    s2 *
    (5.9999999999999465e-1 +
      s2 *
        (4.285714285785502e-1 +
          s2 *
            (3.3333332981837743e-1 +
              s2 * (2.72728123808534e-1 + s2 * (2.3066074577556175e-1 + s2 * 2.0697501780033842e-1)))))
  r += sLow * (sHigh + ss)
  const sq = sHigh * sHigh
  tHigh = upper(3 + sq + r)
  tLow = r - (tHigh - 3 - sq)
  const p = sHigh * tHigh
  const q = sLow * tHigh + tLow * ss
  let pHigh = upper(p + q)
  let pLow = q - (pHigh - p)
  const zHigh = 9.617967009544373e-1 * pHigh
  const zLow = -7.028461650952758e-9 * pHigh + pLow * 9.617966939259756e-1 + (k === 1 ? 1.350039202129749e-8 : 0)
  const shift = k === 1 ? 5.849624872207642e-1 : 0
  const t1 = upper(zHigh + zLow + shift + n)
  const t2 = zLow - (t1 - n - shift - zHigh)

  // 2^(y log2(x)).
  const y1 = upper(y)
  pLow = (y - y1) * t1 + y * t2
  pHigh = y1 * t1
  let z = pLow + pHigh
  if (z >= 1024) return Number.POSITIVE_INFINITY
  if (z < -1075) return 0
  let whole = 0
  if (Math.abs(z) > 0.5) {
    whole = Math.floor(Math.abs(z) + 0.5) * (z < 0 ? -1 : 1)
    pHigh -= whole
  }
  const t = upper(pLow + pHigh)
  const a = t * 6.931471824645996e-1
  const b = (pLow - (t - pHigh)) * 6.931471805599453e-1 + t * -1.904654299957768e-9
  z = a + b
  const w = b - (z - a)
  const zz = z * z
  const c = z - series(zz)
  const rest = (z * c) / (c - 2) - (w + z * w)
  z = 1 - (rest - z)
  const top = highOf(z) + (whole << 20)
  return top >> 20 <= 0 ? scaled(z, whole) : withHigh(z, top)
}

const KEPT_BITS = 8
const keptX = new Float64Array(2 ** KEPT_BITS).fill(Number.NaN)
const keptY = new Float64Array(2 ** KEPT_BITS)
const keptPower = new Float64Array(2 ** KEPT_BITS)

/** Where the power of two numbers is kept, by all of their bits. */
const placeOf = (x: number, y: number): number => {
  float[0] = x
  const bits = Math.imul((words[0] as number) ^ (words[1] as number), 0x9e3779b1)
  float[0] = y
  return Math.imul(bits ^ (words[0] as number) ^ (words[1] as number), 0x9e3779b1) >>> (32 - KEPT_BITS)
}

/** A positive number to the power of another. The last ones are kept, because the model asks for few again and again. */
export const power = (x: number, y: number): number => {
  const place = placeOf(x, y)
  if (keptX[place] === x && keptY[place] === y) return keptPower[place] as number
  const result = computedPower(x, y)
  keptX[place] = x
  keptY[place] = y
  keptPower[place] = result
  return result
}
