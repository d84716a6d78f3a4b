/** How long a packet travels along its wire at speed 1, in milliseconds: on pages and in files. */
export const travel = 700;
