/** Certificates and pay (持证与待遇): what the function wizard says of each function, then of its arguments in their order. */
export const certificates = {
  CERTRATE: {
    description:
      'Share of people with a certificate, or with one level of it, among those whose level is filled in.',
    parameters: {
      levels: { name: 'levels', description: 'Certificate levels: 无 none, 初级, 中级, 高级, or 0 to 3' },
      level: { name: 'level', description: 'One level alone; left out: any certificate' },
    },
  },
  CERTBONUS: {
    description: 'One-off bonus in yuan for passing, by level and policy.',
    parameters: {
      level: { name: 'level', description: 'Certificate level, one cell or a column' },
      policy: {
        name: 'policy',
        description: 'Two columns (parameter, value), the 政策参数表, or the name of a policy',
      },
    },
  },
  CERTALLOWANCE: {
    description: 'Monthly certificate allowance in yuan, by level and policy, times the months.',
    parameters: {
      level: { name: 'level', description: 'Certificate level, one cell or a column' },
      policy: {
        name: 'policy',
        description: 'Two columns (parameter, value), the 政策参数表, or the name of a policy',
      },
      months: { name: 'months', description: 'Whole months, default 1' },
    },
  },
  PAYGRADE: {
    description: 'Pay grade of a community worker by the local policy; without a policy #N/A.',
    parameters: {
      post: {
        name: 'post',
        description: 'Post as the policy names it: 正职, 副职, 其他; one cell or a column',
      },
      years: { name: 'years', description: 'Years of work, one cell or a column' },
      education: { name: 'education', description: 'Education, a name or a GB/T 4658 code' },
      certificate: {
        name: 'certificate',
        description: 'Certificate level: 无 none, 初级, 中级, 高级, or 0 to 3',
      },
      policy: {
        name: 'policy',
        description: 'Two columns (parameter, value), the 政策参数表, or the name of a policy',
      },
    },
  },
  PASSRATE: {
    description: 'Pass rate: passed of registered, or of those who sat.',
    parameters: {
      passed: { name: 'passed', description: 'People who passed, one cell or a column' },
      base: { name: 'base', description: 'People who registered or sat, one cell or a column' },
    },
  },
  PLANRATE: {
    description: 'Completion of a plan: actual of planned, never capped at 100%.',
    parameters: {
      actual: { name: 'actual', description: 'What was done, one cell or a column' },
      plan: { name: 'plan', description: 'What was planned, one cell or a column' },
    },
  },
  COVERAGE: {
    description:
      'Share of the required codes or names that occur among those present; duplicates count once.',
    parameters: {
      present: { name: 'present', description: 'Codes or names that are present' },
      required: { name: 'required', description: 'Codes or names that should be' },
    },
  },
  SERVICERATIO: {
    description: 'Clients per worker; not rounded.',
    parameters: {
      clients: { name: 'clients', description: 'Clients, one cell or a column' },
      staff: { name: 'staff', description: 'Workers who serve them, one cell or a column' },
    },
  },
};
