/** All texts of the join page in one file, because browsers load only a few files at a time. */
export { common } from './first/common.ts'
export { door } from './first/door.ts'
export { refusals } from './first/refusals.ts'
