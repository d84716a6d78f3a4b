/**
 * Every file in `src/content/references`, as keys. The build fills this interface by declaration
 * merging, so that editors suggest ids and the compiler refuses unknown ones.
 *
 * @public
 */
export interface ReferenceRegister {}

/** The id of a reference: the name of its file without the ending. */
export type ReferenceId = keyof ReferenceRegister extends never ? string : keyof ReferenceRegister;
