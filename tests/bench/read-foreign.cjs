// The yardstick: @e965/xlsx merely reading the file, as its documentation has it.
const { readFileSync } = require('node:fs');
const xlsx = require('@e965/xlsx');

xlsx.read(readFileSync(process.argv[2]));
