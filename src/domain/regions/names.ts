import { regions } from './load';
import type { Region } from './region';

/** Headings of the list, which are no part of a place's name: 北京市〔市辖区〕朝阳区. */
const HEADING = /^(市辖区|县|市|.*直辖.*)$/;

/** The province of a region; undefined for a province. */
export const provinceOf = ({ code }: Region): Region | undefined =>
  code.endsWith('0000') ? undefined : regions().get(`${code.slice(0, 2)}0000`);

/** The prefecture of a county, headings included; undefined for what is no county, or stands below none. */
export const prefectureOf = ({ code }: Region): Region | undefined =>
  code.endsWith('00') || code.slice(2, 4) === '00' ? undefined : regions().get(`${code.slice(0, 4)}00`);

export const isHeading = ({ name }: Region): boolean => HEADING.test(name);

/**
 * The whole name of a region, province first: 110105 → 北京市朝阳区, 130100 → 河北省石家庄市. A retired code has the
 * names of what its first digits stand for: 510211 → 四川省重庆市江北区.
 */
export function fullName(region: Region): string {
  const prefecture = prefectureOf(region);
  const between = prefecture && !isHeading(prefecture) ? prefecture.name : '';
  return `${provinceOf(region)?.name ?? ''}${between}${region.name}`;
}
