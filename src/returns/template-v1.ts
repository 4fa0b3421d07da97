import { certificates } from './sheets/certificates';
import { communities } from './sheets/communities';
import { cover } from './sheets/cover';
import { policy } from './sheets/parameters';
import { roster } from './sheets/roster';
import { stations } from './sheets/stations';
import { agencies } from './sheets/agencies';
import { trainings } from './sheets/trainings';
import { exams } from './sheets/exams';
import { activities } from './sheets/activities';
import { clients } from './sheets/clients';
import { funds } from './sheets/funds';
import { appraisals } from './sheets/appraisals';
import { elections } from './sheets/elections';
import { changes } from './sheets/changes';
import { volunteers } from './sheets/volunteers';
import { posts } from './sheets/posts';
import { facilities } from './sheets/facilities';
import { prior } from './sheets/prior';
import { summary } from './sheets/summary';
import { divisionChanges } from './sheets/division-changes';
import type { Template } from './template';

/** The community-workforce return, version 1.0. */
export const communityWorkforce: Template = {
  id: 'community-workforce',
  version: '1.0',
  sheets: [
    cover,
    communities,
    roster,
    certificates,
    stations,
    agencies,
    trainings,
    exams,
    activities,
    clients,
    funds,
    appraisals,
    elections,
    changes,
    volunteers,
    posts,
    facilities,
    policy,
    prior,
    summary,
    divisionChanges,
  ],
};
