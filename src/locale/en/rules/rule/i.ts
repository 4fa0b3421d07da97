/** Class I: procedure. */
export const i = {
  I02: {
    title: 'Changed after submission',
    message: 'The return was submitted, and its values no longer have the fingerprint of then.',
    todo: 'Restore the values; where they must be changed, have the return sent back, then check and submit it anew.',
  },
  I03: {
    title: 'Filled in before the reference date',
    message: 'The date of filling {{填报日期}} is before the reference date {{统计时点}}.',
    todo: 'Check both dates.',
  },
  I04: {
    title: 'Other template version',
    message: 'The template version "{{模板版本}}" is not the current {{expected}}.',
    todo: 'Use the current template.',
  },
  I05: {
    title: 'Filled in and reviewed by one person',
    message: '"{{填表人}}" both filled in and reviewed the return.',
    todo: 'Have somebody else review it; if there is nobody, give the reason.',
  },
  I01: {
    title: 'Communities have not reported',
    message: '{{对象}}: expected to report: {{expected}}; reported: {{数值}}. Missing: {{missing}}.',
    todo: 'Have them report before adding up.',
  },
  I06: {
    title: 'Hard findings left, cannot be submitted',
    message: 'The status is {{上报状态}}; hard findings left: {{hardFindings}}.',
    todo: 'Correct all of them before submitting.',
  },
};
