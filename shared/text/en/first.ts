/** What the door is drawn with, in one file: a browser asks for few at a time. */
export { common } from './first/common.ts'
export { door } from './first/door.ts'
export { refusals } from './first/refusals.ts'
