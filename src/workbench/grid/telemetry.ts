import { createIdentifier } from '@univerjs/core';

/**
 * Stands for `@univerjs/telemetry`, which states no licence: the name of a service that nobody provides. Univer asks
 * for it optionally, so nothing is ever measured or sent. The build puts this file in the package's place.
 */
export const ITelemetryService = createIdentifier<object>('telemetry.service');
