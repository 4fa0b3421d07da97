/** Which words say whether a return may be submitted (namespace `reasons`, under `submission`). */
export const readiness = ({
  hard,
  open,
}: {
  readonly hard: number;
  readonly open: number;
}): 'ready' | 'hard' | 'open' | 'both' =>
  hard > 0 ? (open > 0 ? 'both' : 'hard') : open > 0 ? 'open' : 'ready';
