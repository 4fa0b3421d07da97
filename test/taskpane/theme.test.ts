/** @jest-environment jsdom */
import { themeFor, themes } from '../../src/taskpane/theme';

test('follows Office where Office says, else the system', () => {
  expect(themeFor('#FFFFFF', true)).toBe('light');
  expect(themeFor('#e6e6e6', true)).toBe('light');
  expect(themeFor('#262626', false)).toBe('dark');
  expect(themeFor('000000', false)).toBe('dark');
  expect(themeFor(undefined, true)).toBe('dark');
  expect(themeFor(undefined, false)).toBe('light');
  expect(themeFor('white', true)).toBe('dark');
});

const luminance = (hex: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
};

test.each(['light', 'dark'] as const)('%s: text and buttons have a contrast of at least 4.5 to 1', (name) => {
  const { palette } = themes[name];
  for (const text of [palette.neutralPrimary, palette.neutralSecondary, palette.themePrimary]) {
    expect(contrast(text, palette.white)).toBeGreaterThanOrEqual(4.5);
  }
});

test('uses fonts that are on the machine, Chinese ones among them', () => {
  expect(themes.light.fonts.medium.fontFamily).toContain('Microsoft YaHei');
});
