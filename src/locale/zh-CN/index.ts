import { common } from './common';
import { errors } from './errors';
import { functions } from './functions';
import { workbook } from './workbook';
import { returns } from './returns';
import { rules } from './rules';
import { summary } from './summary';
import { pane } from './pane';
import { fixes } from './fixes';
import { freeze } from './freeze';
import { reasons } from './reasons';
import { guidePages } from './guide-pages';
import { insert } from './insert';
import { localise } from './localise';
import { policies } from './policies';
import { report } from './report';
import { template } from './template';
import { prior } from './prior';
import { undecided } from './undecided';
import { cli } from './cli';
import { workbench } from './workbench';

/** One file a namespace; `test/locale` keeps the languages equal. */
export const resources = {
  common,
  errors,
  functions,
  workbook,
  returns,
  rules,
  summary,
  pane,
  insert,
  fixes,
  localise,
  freeze,
  reasons,
  guidePages,
  policies,
  report,
  template,
  prior,
  undecided,
  cli,
  workbench,
};
