import { MASKED } from '../../domain/text/masked';
import { FUSED_YEAR, LANDLINE, MOBILE, PLACEHOLDER } from '../catalogue/patterns';

const MASK = new RegExp(MASKED, 'u');
const FUSED = new RegExp(FUSED_YEAR);
const HOLDER = new RegExp(PLACEHOLDER);
const MOBILE_NUMBER = new RegExp(MOBILE);
const LANDLINE_NUMBER = new RegExp(LANDLINE);
/** What H06 finds fault with. */
const UNCLEAN =
  /[\r\n\t\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060\u3000\ufeff]|^ | $| {2}|[Ａ-Ｚａ-ｚ０-９]/;

/** A masked value is never repaired, and neither is a year fused with other digits. */
export const isMaskedText = (text: string): boolean => MASK.test(text);
export const isFused = (digits: string): boolean => FUSED.test(digits);
export const isPlaceholder = (text: string): boolean => HOLDER.test(text);
export const isMobileNumber = (text: string): boolean => MOBILE_NUMBER.test(text);
export const isPhoneNumber = (text: string): boolean =>
  MOBILE_NUMBER.test(text) || LANDLINE_NUMBER.test(text);
export const isUnclean = (text: string): boolean => UNCLEAN.test(text);
