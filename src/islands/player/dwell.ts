/** How long a step stays before the next one while playing at speed 1, in milliseconds. */
export const dwell = 4500;
