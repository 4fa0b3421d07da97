import type { ReturnData } from '../../returns/table';
import type { Finding } from '../finding';
import type { Steps } from '../language';
import type { Gap } from './gap';
import { gapsOf } from './gaps';
import type { OpenRule } from './open-rules';

/** What a check could not judge. Where and why is worked out when it is first asked for. */
export class Undecided {
  constructor(private readonly rules: readonly OpenRule[]) {}

  /** @param data the return as it was when it was checked, and what the check `findings` found in it */
  gaps(data: ReturnData, findings: readonly Finding[]): Steps<readonly Gap[]> {
    return gapsOf(this.rules, data, findings);
  }
}
