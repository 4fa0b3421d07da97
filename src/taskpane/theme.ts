import { createTheme, type IPalette, type Theme } from '@fluentui/react';

export type ThemeName = 'light' | 'dark';

/** Chinese first where Office runs without a Chinese interface font. */
const FONT = '"Segoe UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const LIGHT: Partial<IPalette> = {
  themePrimary: '#0f7040',
  themeDark: '#0b5a33',
  themeDarkAlt: '#0d6439',
  themeDarker: '#084226',
  themeSecondary: '#1f8350',
  themeTertiary: '#5fae84',
  themeLight: '#b4dcc6',
  themeLighter: '#d8eee2',
  themeLighterAlt: '#f3faf6',
  // Fluent's placeholder grey, a little darker: 4.5:1 on white also at small sizes.
  neutralSecondary: '#5a5856',
};

/** Fluent's neutrals turned round: "white" is the ground, "neutralPrimary" the text. */
const DARK: Partial<IPalette> = {
  themePrimary: '#58c08d',
  themeDark: '#8ad6b0',
  themeDarkAlt: '#6fcba0',
  themeDarker: '#b3e5cc',
  themeSecondary: '#4bb181',
  themeTertiary: '#2f7f58',
  themeLight: '#1f4a36',
  themeLighter: '#183a2a',
  themeLighterAlt: '#12281e',
  white: '#1f1f1f',
  black: '#ffffff',
  neutralLighterAlt: '#262626',
  neutralLighter: '#2b2b2b',
  neutralLight: '#363636',
  neutralQuaternaryAlt: '#3d3d3d',
  neutralQuaternary: '#454545',
  neutralTertiaryAlt: '#5c5c5c',
  neutralTertiary: '#9a9896',
  neutralSecondary: '#c8c6c4',
  neutralSecondaryAlt: '#c8c6c4',
  neutralPrimaryAlt: '#e1dfdd',
  neutralPrimary: '#f3f2f1',
  neutralDark: '#faf9f8',
};

const make = (palette: Partial<IPalette>, isInverted: boolean): Theme =>
  createTheme({ palette, isInverted, defaultFontStyle: { fontFamily: FONT } });

export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: make(LIGHT, false),
  dark: make(DARK, true),
};

/**
 * Light or dark, from Office's own background where Office tells it (it does not on the web, js#6134), else from
 * the system.
 *
 * @param background `Office.context.officeTheme.bodyBackgroundColor`, `#rrggbb`.
 */
export function themeFor(background: string | undefined, systemIsDark: boolean): ThemeName {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '');
  if (!match) return systemIsDark ? 'dark' : 'light';
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? 'dark' : 'light';
}
