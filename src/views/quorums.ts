import { countQuorum } from '../model/failures/count-quorum.ts';

/** From a single member to the largest number that etcd advises. */
export const quorums = [1, 2, 3, 4, 5, 6, 7].map(countQuorum);
