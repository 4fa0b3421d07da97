import './fonts.css';

/** Fonts that workbooks in China use; named in `fonts.css`. */
const FAMILIES = ['等线', '宋体', '黑体', '微软雅黑', '仿宋', '楷体', 'Calibri'];

/** A canvas does not wait for fonts: they must be there before the first cell is drawn. */
export async function loadFonts(): Promise<void> {
  await Promise.allSettled(FAMILIES.map((family) => document.fonts.load(`11pt "${family}"`, '社区A')));
}
