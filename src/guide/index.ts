import { loadRegions } from '../domain/regions/load';
import { LANGUAGES, language, setLanguage } from '../locale';
import { guidePath } from '../locale/guide-path';
import { families } from './families';
import { functionPage } from './function-page';
import { indexPage } from './index-page';
import { policiesPage } from './policies-page';

/**
 * The function guide: path below a build's address → page. Everything on the pages comes from the registry, the
 * words of the wizard and of the guide, and the worked examples, calculated here.
 */
export async function guidePages(): Promise<ReadonlyMap<string, string>> {
  await loadRegions();
  const before = language();
  const pages = new Map<string, string>();
  for (const each of LANGUAGES) {
    setLanguage(each);
    pages.set(guidePath(each), indexPage());
    pages.set(guidePath(each, 'policies'), policiesPage());
    for (const family of families) {
      for (const definition of family.functions) {
        pages.set(guidePath(each, definition.name), functionPage(definition, family));
      }
    }
  }
  setLanguage(before);
  return pages;
}
