import { Checkbox, Label, TextField } from '@fluentui/react';
import { useId } from 'react';
import { t } from '../../locale';
import { count } from '../words';
import { placeText } from './place-text';
import type { Size } from './read-argument';
import type { Obstacle, Place } from './target';

interface Props {
  /** As typed; null for the place found. */
  readonly typed: string | null;
  readonly place: Place | null;
  readonly home: string;
  readonly size: Size | null;
  /** The typed text is no cell. */
  readonly wrong: boolean;
  readonly obstacle: Obstacle | null;
  readonly headers: readonly string[];
  readonly header: boolean;
  onTarget(text: string | null): void;
  onActive(): void;
  onHeader(on: boolean): void;
}

/** Where the formula goes, and whether a header goes above it. */
export function TargetField(props: Props) {
  const { typed, place, home, size, wrong, obstacle, headers, header, onTarget, onActive, onHeader } = props;
  const id = useId();
  const one = size !== null && size.rows === 1 && size.columns === 1;
  return (
    <div className="field">
      <div className="field-line">
        <Label htmlFor={id}>{t('insert/target.label')}</Label>
        <span className="links">
          {typed !== null && (
            <button type="button" className="link" onClick={() => onTarget(null)}>
              {t('insert/target.automatic')}
            </button>
          )}
          <button type="button" className="link" onClick={onActive}>
            {t('insert/target.active')}
          </button>
        </span>
      </div>
      <TextField
        id={id}
        value={typed ?? (place ? placeText(place, home) : '')}
        description={size ? (one ? t('insert/target.hintOne') : hint(size)) : undefined}
        errorMessage={wrong ? t('insert/problems.target') : obstacle ? obstacleWords(obstacle) : undefined}
        onChange={(_, text) => onTarget(text ?? '')}
      />
      {headers.length > 0 && (
        <Checkbox
          className="with-header"
          label={t('insert/target.header', { header: headers.join(t('pane/and')) })}
          checked={header}
          onChange={(_, on) => onHeader(on === true)}
        />
      )}
    </div>
  );
}

const hint = ({ rows, columns }: Size): string =>
  t('insert/target.hint', { rows: count(rows), columns: count(columns) });

function obstacleWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case 'cell':
      return t('insert/obstacle.cell', { cell: obstacle.address });
    case 'table':
      return t('insert/obstacle.table', { table: obstacle.name });
    case 'edge':
      return t('insert/obstacle.edge');
  }
}
