// What the tools say, in Chinese first and English below it.
const both = (chinese, english) => `${chinese}\n${english}`;

export const words = {
  building: () => both('正在构建（首次约一分钟）……', 'Building (about a minute the first time) …'),
  buildFailed: () => both('构建失败，见上文。', 'The build failed, see above.'),

  ready: (origin, samples, { trusted, manifest }) => `
社区表已启动 · Shequ is running

  工作台 Workbench   ${origin}/workbench.html
                     表格、函数和面板都在这一页里，打开的是示例县的报表。
                     A spreadsheet, the functions and the pane in one page, with the sample county open.
  函数指南 Guide     ${origin}/guide/zh-CN/index.html · ${origin}/guide/en/index.html
${samples.map((url) => `  示例 Sample        ${url}`).join('\n')}
${
  manifest
    ? `  真正的 Excel       npm run excel（桌面版），或在网页版 Excel 中上载 ${origin}/manifest.xml
  Real Excel         npm run excel (desktop), or upload ${origin}/manifest.xml in Excel on the web`
    : `  真正的 Excel       清单写的是端口 3000：要在 Excel 中使用，请不带 --port 启动。
  Real Excel         The manifest names port 3000: to use it in Excel, start without --port.`
}
${
  trusted
    ? ''
    : `
  浏览器会提示证书不受信任：证书是本机自制的，只用于 localhost。点“高级”→“继续前往”即可。
  The browser will warn of the certificate: it is made by this machine for localhost alone.
  Choose "Advanced", then "Proceed".
`
}
  停止 Stop          Ctrl+C`,

  portTaken: (port) =>
    both(
      `端口 ${port} 已被别的程序占用。请关闭那个程序，或换一个端口：npm start -- --port ${port + 1}`,
      `Port ${port} is taken by another program. Close it, or choose another port: npm start -- --port ${port + 1}`,
    ),
  badPort: (text) =>
    both(
      `端口号应是 0 到 65535 的整数，不是“${text}”。`,
      `A port is a whole number from 0 to 65535, not "${text}".`,
    ),
  cannotListen: (port, reason) =>
    both(`无法在端口 ${port} 上启动：${reason}`, `Cannot start on port ${port}: ${reason}`),
};
