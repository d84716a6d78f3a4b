/** The path that the site lives under, without a final slash; empty at the root of a host. */
export const base = import.meta.env.BASE_URL.replace(/\/$/, '');
