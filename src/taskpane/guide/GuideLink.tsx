import { Link } from '@fluentui/react';
import { type MouseEvent, type ReactNode, useContext } from 'react';
import { t } from '../../locale';
import { guideUrl } from './guide-url';
import { OpenPageContext } from './open-page';

interface Props {
  /** A function, e.g. `STAFFQUOTA`; the guide's contents without. */
  readonly name?: string;
  readonly children?: ReactNode;
}

/** A link to the function guide, in a window of its own: what is being written in the pane stays. */
export function GuideLink({ name, children }: Props) {
  const open = useContext(OpenPageContext);
  const url = guideUrl(name);
  const openByHost = (event: MouseEvent) => {
    event.preventDefault();
    open?.(url);
  };
  return (
    <Link underline href={url} target="_blank" rel="noopener" onClick={open && openByHost}>
      {children ??
        (name === undefined ? t('guidePages/link.contents') : t('guidePages/link.function', { name }))}
    </Link>
  );
}
