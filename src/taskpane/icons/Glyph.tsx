import { ICON_PATHS, type IconName } from './paths';

/** An icon in the colour and size of the text around it; never the only sign, so hidden from screen readers. */
export function Glyph({ name, className = '' }: { readonly name: IconName; readonly className?: string }) {
  return (
    <svg
      className={`glyph ${className}`}
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="currentColor"
      fillRule="evenodd"
      aria-hidden="true"
      focusable="false"
    >
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
