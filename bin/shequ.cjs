#!/usr/bin/env node
// Always there, so that npm can link it; the program itself is a build (`npm ci` makes it).
const { existsSync } = require('node:fs');
const path = require('node:path');

const program = path.join(__dirname, '../dist/cli/shequ.cjs');
if (existsSync(program)) require(program);
else {
  console.error(
    '命令行程序还没有构建：npm run build:cli\nThe command line is not built yet: npm run build:cli',
  );
  process.exitCode = 2;
}
