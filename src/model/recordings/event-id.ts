/**
 * Every named event of the recordings, as keys `recording/event`. The build fills this interface by
 * declaration merging, so that a step that points at an unknown event is a type error.
 *
 * @public
 */
export interface EventRegister {}

/** The id of a recorded event: the name of its recording, a slash, and its own name. */
export type EventId = keyof EventRegister extends never ? string : keyof EventRegister;
