/** The pane's tab 模板. */
export const template = {
  title: 'New return',
  version: '{{name}}, template version {{version}}',
  what: 'Choose the sheets; an empty return opens as a new workbook, with drop-downs, a guide to filling it in and formulas, ready to be sent out.',
  make: 'New return',
  language: 'Language of the explanations',
  languages: { 'zh-CN': '中文 (Chinese)', en: 'English (headers stay Chinese)' },
  sheets: 'Sheets ({{chosen}} of {{all}})',
  all: 'All',
  none: 'Only what must be there',
  required: '{{name}} (must be there)',
  named: '{{name}} {{words}}',
  extra:
    'Columns of your own may be added on the right of any sheet; checking leaves them alone. The headers of the template must stay as they are.',
  busy: 'Making the return…',
  cancelled: 'Cancelled; no return was made.',
  opened: 'The empty return is open as a new workbook. Save it before you use it.',
  saved: 'The empty return is in your downloads: {{file}}',
  impossible:
    'This version of Excel can neither open a new workbook nor save a file from the pane. Use the command shequ template.',
  rules: {
    title: 'The rules',
    what: 'All rules with formula, severity, message, what to do and source, and those of this workbook’s own sheet 审核规则. To print, or to copy a row to that sheet and change it.',
    sheet: 'To a new sheet',
    page: 'Save as a page to print',
    written: 'The rules are on the sheet “{{name}}”.',
    saved: 'The rules are in your downloads: {{name}}. Open the page in a browser to print it.',
  },
};
