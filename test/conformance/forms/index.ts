import { aggregate } from './aggregate';
import { conditional } from './conditional';
import { dates } from './dates';
import type { Forms } from './form';
import { information } from './information';
import { logic } from './logic';
import { lookup } from './lookup';
import { math } from './math';
import { operators } from './operators';
import { text } from './text';

export type { Form } from './form';

export const forms: Forms = {
  ...operators,
  ...logic,
  ...information,
  ...math,
  ...aggregate,
  ...conditional,
  ...lookup,
  ...text,
  ...dates,
};
