/**
 * The validation report structure of the European Statistical System as JSON Schema, in our words: what the standard
 * asks for (schema 1.0.1: keys of data are arrays) and, beyond it, what our reports always have. Whatever it accepts,
 * the standard accepts.
 */
const text = { type: 'string', minLength: 1 } as const;
const key = { type: 'array', items: { type: 'string' }, minItems: 4, maxItems: 4 } as const;

const event = {
  type: 'object',
  properties: {
    time: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
    actor: text,
    agent: {},
    trigger: text,
  },
  required: ['time', 'actor'],
  additionalProperties: false,
} as const;

const rule = {
  type: 'object',
  properties: {
    language: text,
    expression: text,
    severity: { enum: ['information', 'warning', 'error'] },
    description: text,
    change: { enum: ['up', 'down'] },
    explanation: text,
    name: text,
    source: { type: 'string' },
  },
  required: ['language', 'expression', 'severity', 'description', 'name', 'source'],
  dependencies: { change: ['explanation'], explanation: ['change'] },
  additionalProperties: false,
} as const;

const aggregate = {
  type: 'object',
  properties: { language: text, expression: text, description: text },
  required: ['language', 'expression', 'description'],
  additionalProperties: false,
} as const;

const data = {
  type: 'object',
  properties: {
    source: { type: 'array', items: key },
    target: { type: 'array', items: key },
    description: text,
  },
  required: ['source', 'target'],
  additionalProperties: false,
} as const;

const validation = {
  type: 'object',
  properties: {
    id: text,
    type: { const: 'validation' },
    event,
    rule,
    data,
    value: { enum: ['0', '1', 'NA'] },
    unit: text,
    key: text,
  },
  required: ['id', 'type', 'event', 'rule', 'data', 'value'],
  additionalProperties: false,
} as const;

const aggregation = {
  type: 'object',
  properties: {
    id: text,
    type: { const: 'aggregation' },
    event,
    aggregate,
    data,
    value: { type: 'string' },
    return: { type: 'object' },
    fingerprint: {
      type: 'object',
      properties: {
        sign: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        tables: {
          type: 'array',
          items: {
            type: 'object',
            properties: { name: text, records: { type: 'integer', minimum: 0 }, sign: text },
            required: ['name', 'records', 'sign'],
          },
        },
      },
      required: ['sign', 'tables'],
    },
  },
  required: ['id', 'type', 'event', 'aggregate', 'data', 'value'],
  additionalProperties: false,
} as const;

export const essSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Validation report',
  type: 'array',
  items: { oneOf: [validation, aggregation] },
} as const;
