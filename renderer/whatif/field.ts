/** The field that adds a concept, for who gives it the keyboard. */
export const ADD_FIELD = 'what-if-add';
