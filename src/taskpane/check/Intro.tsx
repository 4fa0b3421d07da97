import { t } from '../../locale';

/** What 检查 does, before its first run. */
export function Intro() {
  return (
    <div className="intro">
      <p>{t('pane/intro.what')}</p>
      <dl>
        <dt>{t('pane/severity.hard')}</dt>
        <dd>{t('pane/intro.hard')}</dd>
        <dt>{t('pane/severity.soft')}</dt>
        <dd>{t('pane/intro.soft')}</dd>
        <dt>{t('pane/counts.undecided')}</dt>
        <dd>{t('pane/intro.undecided')}</dd>
      </dl>
      <h2>{t('pane/intro.keys')}</h2>
      <ul>
        <li>
          <kbd>{t('pane/keys.f8')}</kbd> <kbd>{t('pane/keys.altDown')}</kbd> {t('pane/detail.nextShort')}
        </li>
        <li>
          <kbd>{t('pane/keys.shiftF8')}</kbd> <kbd>{t('pane/keys.altUp')}</kbd>{' '}
          {t('pane/detail.previousShort')}
        </li>
        <li>
          <kbd>{t('pane/keys.arrows')}</kbd> {t('pane/intro.arrows')}
        </li>
      </ul>
      <p className="quiet">{t('pane/intro.private')}</p>
    </div>
  );
}
