import { certificates } from './sheets/certificates';
import { communities } from './sheets/communities';
import { cover } from './sheets/cover';
import { policy } from './sheets/parameters';
import { roster } from './sheets/roster';
import type { Template } from './template';

/** The community-workforce return, version 1.0. */
export const communityWorkforce: Template = {
  id: 'community-workforce',
  version: '1.0',
  sheets: [cover, communities, roster, certificates, policy],
};
