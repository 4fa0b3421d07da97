/**
 * The envelope of the Excel-on-the-web channel: JSON strings by `postMessage`, as `@microsoft/office-js` 1.1.110
 * writes and reads them (`Microsoft.Office.Common.Message` in its Excel library). A private protocol: the library's
 * version is pinned for it.
 */
export const MESSAGE = { request: 0, response: 1 } as const;
export const ACTION = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const RESPONSE = { forCalling: 0, forEventing: 1 } as const;
export const RESULT = { noError: 0, errorHandlingRequest: -2 } as const;

export interface Request {
  readonly _messageType: typeof MESSAGE.request;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** A request of this conversation, or null for any other message (browser extensions post too). */
export function parseRequest(data: unknown, conversation: string): Request | null {
  if (typeof data !== 'string' || !data.startsWith('{')) return null;
  let message: Partial<Request>;
  try {
    message = JSON.parse(data) as Partial<Request>;
  } catch {
    return null;
  }
  const ours = message._messageType === MESSAGE.request && message._conversationId === conversation;
  return ours && typeof message._actionName === 'string' ? (message as Request) : null;
}

/** The answer to a request. */
export const answer = (request: Request, errorCode: number, data: unknown): string =>
  envelope(request._actionName, request._conversationId, request._correlationId, {
    _errorCode: errorCode,
    _responseType: RESPONSE.forCalling,
    _data: data,
  });

/** An event for a pane that has registered for it. */
export const event = (name: string, conversation: string, data: unknown): string =>
  envelope(name, conversation, 0, {
    _errorCode: RESULT.noError,
    _responseType: RESPONSE.forEventing,
    _data: data,
  });

const envelope = (name: string, conversation: string, correlation: number, rest: object): string =>
  JSON.stringify({
    _messageType: MESSAGE.response,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: globalThis.location?.origin ?? '',
    _serializerVersion: 1,
    ...rest,
  });
