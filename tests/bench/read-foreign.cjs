// The yardstick: @e965/xlsx merely reading the file.
const { readFileSync } = require('node:fs');
const xlsx = require('@e965/xlsx');

xlsx.read(readFileSync(process.argv[2]), { dense: true });
