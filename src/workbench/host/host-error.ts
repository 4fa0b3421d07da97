/** Error codes of Excel that add-ins rely on; the message is for developers, in English as Excel's is. */
export type HostErrorCode =
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'InvalidSelection'
  | 'InvalidOperationInCellEditMode'
  | 'ApiNotFound'
  | 'AccessDenied'
  | 'NonBlankCellOffSheet'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'GeneralException';

/** What a request failed with; ends the request, as in Excel. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** For whatever the model does not have: named, so that a gap is never a silent no-op. */
export const apiNotFound = (member: string): HostError =>
  new HostError('ApiNotFound', `The workbench's Excel model has no ${member}.`);
