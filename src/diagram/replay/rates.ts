// Apart from the clock, which only Replay needs: every player reads rates from addresses.

/** How many times slower than it was a recording is played, where the timeline is not stretched. */
export const rates = [1, 10, 100] as const;

/** One of the rates. */
export type Rate = (typeof rates)[number];
