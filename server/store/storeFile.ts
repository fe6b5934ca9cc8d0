import { join } from 'node:path'

/** Version of the tables; a file of a later version is left alone. */
export const STORE_VERSION = 2

/** Path of the SQLite file in a folder. */
export const storeFile = (dataDir: string): string => join(dataDir, 'iteration-tax.db')
