import { t } from '../../locale';
import { describeObstacle } from '../../locale/prior';
import type { PriorObstacle, ReturnAbout } from '../../returns/prior/about';

/** The chosen return cannot be last period's any more. */
export class NotPrior extends Error {
  constructor(
    readonly obstacles: readonly PriorObstacle[],
    readonly last: ReturnAbout,
    readonly own: ReturnAbout,
  ) {
    super(obstacles.join());
    this.name = 'NotPrior';
  }

  words(): string {
    const why = this.obstacles.map((obstacle) => describeObstacle(obstacle, this.last, this.own));
    return [t('prior/unusable'), ...why].join(' ');
  }
}
