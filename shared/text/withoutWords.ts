/** What a page says, in every language, while its texts have not arrived. */
export const WITHOUT_WORDS = 'The network is slow or interrupted. / La red está lenta o se interrumpió.'
