import { join } from 'node:path'

/** Version of the tables; a file of a later one is left alone. */
export const STORE_VERSION = 2

/** The SQLite file of a folder. */
export const storeFile = (dataDir: string): string => join(dataDir, 'iteration-tax.db')
