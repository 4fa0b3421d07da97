import { useEffect, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import type { Size } from './read-argument';
import type { Sources, SourceTable } from './source';
import { areaAt, findObstacle, findPlace, type Obstacle, type Place } from './target';

export interface PlaceState {
  /** Where the formula goes; null while it is not known. */
  readonly place: Place | null;
  readonly obstacle: Obstacle | null;
}

export interface PlaceWish {
  readonly sources: Sources;
  readonly table: SourceTable | null;
  /** What will be spilled to; null while it is not known. */
  readonly size: Size | null;
  /** The place that was typed; null to find one. */
  readonly typed: Place | null;
  readonly ownHeader: boolean;
}

const NOWHERE: PlaceState = { place: null, obstacle: null };

/** Finds the place for a formula and what is in its way, whenever `key` changes. */
export function usePlace(
  port: WorkbookPort,
  wish: PlaceWish | null,
  key: string,
  failed: (error: unknown) => void,
): PlaceState {
  const [state, setState] = useState(NOWHERE);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const find = async (): Promise<PlaceState> => {
      if (!wish?.size) return NOWHERE;
      const { sources, table, size, typed, ownHeader } = wish;
      const place = typed ?? (await findPlace(port, sources, table, size, ownHeader));
      return { place, obstacle: place && (await findObstacle(port, areaAt(place, size), signal)) };
    };
    find()
      .then((found) => !signal.aborted && setState(found))
      .catch((error: unknown) => !signal.aborted && failed(error));
    return () => controller.abort();
    // `key` tells the wish apart by its content.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [port, key, failed]);
  return state;
}
