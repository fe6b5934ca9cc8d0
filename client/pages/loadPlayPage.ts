/** The bench is a chunk of its own; it is fetched while the student types a name. */
export const loadPlayPage = () => import('./play/PlayPage.tsx')
