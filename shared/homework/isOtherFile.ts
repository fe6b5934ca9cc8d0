/** Whether a file is no one's homework, by its name: those of the operating system, and gradebooks. */
export const isOtherFile = (name: string): boolean => /^\.|\.(?:csv|xlsx)$/i.test(name)
