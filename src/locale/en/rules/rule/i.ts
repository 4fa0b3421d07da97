/** Class I: procedure. */
export const i = {
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
};
