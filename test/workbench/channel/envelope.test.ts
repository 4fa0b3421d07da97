import fc from 'fast-check';
import { answer, event, parseRequest } from '../../../src/workbench/channel/envelope';

const request = (over: object = {}): string =>
  JSON.stringify({
    _messageType: 0,
    _actionName: 'executeMethod',
    _actionType: 0,
    _conversationId: 'c1',
    _correlationId: 7,
    _data: { a: 1 },
    ...over,
  });

describe('messages of the channel', () => {
  test('a request of the conversation is read', () => {
    expect(parseRequest(request(), 'c1')).toMatchObject({ _actionName: 'executeMethod', _correlationId: 7 });
  });

  test.each([
    ['another conversation', request({ _conversationId: 'c2' })],
    ['a response', request({ _messageType: 1 })],
    ['no JSON', '{ nothing'],
    ['an object instead of text', { _messageType: 0 }],
    ['a message without a name', request({ _actionName: 5 })],
  ])('%s is left alone', (_, data) => {
    expect(parseRequest(data, 'c1')).toBeNull();
  });

  test('whatever another script posts does not throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything()), (data) => {
        expect(parseRequest(data, 'a conversation of ours')).toBeNull();
      }),
    );
  });

  test('an answer carries the numbers of its request, an event none of the waiting calls', () => {
    const parsed = parseRequest(request(), 'c1');
    expect(JSON.parse(answer(parsed!, 0, { x: 1 }))).toMatchObject({
      _messageType: 1,
      _actionName: 'executeMethod',
      _conversationId: 'c1',
      _correlationId: 7,
      _errorCode: 0,
      _responseType: 0,
      _data: { x: 1 },
    });
    expect(JSON.parse(event('richApiMessage', 'c1', []))).toMatchObject({
      _messageType: 1,
      _responseType: 1,
    });
  });
});
