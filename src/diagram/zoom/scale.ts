// Apart from what works with them: pages have these before anybody enlarges, and the rest after.

/** How far the picture can be enlarged: from the whole of it to six times. */
export const scaleLimits = [1, 6] as const;

/** How much a press of a button or a key enlarges. */
export const scaleStep = 1.5;
