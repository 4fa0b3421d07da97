/**
 * A Basic macro that opens files in Calc's window and saves them under another name: the command line can only convert
 * without a window, which loses what belongs to a window.
 */
export const MACRO = 'macro:///Standard.SaveAs.Main';

const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Whatever goes wrong, Calc is left: a message would wait for somebody to click it away. */
export function saveAsModule(pairs: readonly (readonly [string, string])[], filter: string): string {
  const calls = pairs.map(([from, to]) => `  SaveOne ${literal(from)}, ${literal(to)}`);
  return [
    'Sub Main',
    '  On Error GoTo Leave',
    ...calls,
    'Leave:',
    '  StarDesktop.terminate()',
    'End Sub',
    'Sub SaveOne(fromUrl As String, toUrl As String)',
    '  Dim none()',
    '  Dim document As Object',
    '  Dim how(0) As New com.sun.star.beans.PropertyValue',
    '  document = StarDesktop.loadComponentFromURL(fromUrl, "_blank", 0, none())',
    '  how(0).Name = "FilterName"',
    `  how(0).Value = ${literal(filter)}`,
    '  document.storeAsURL(toUrl, how())',
    '  document.close(True)',
    'End Sub',
  ].join('\n');
}

/** The files of a profile's own macro library, by path in `user/basic`. */
export const libraryOf = (module: string): Readonly<Record<string, string>> => ({
  'Standard/script.xlb':
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n' +
    '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" ' +
    'library:readonly="false" library:passwordprotected="false"><library:element library:name="SaveAs"/></library:library>',
  'Standard/SaveAs.xba':
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    '<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n' +
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="SaveAs" script:language="StarBasic">' +
    `${module.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</script:module>`,
});
