import { appleRows } from './tests/bench/exchange/apple-row.ts';
console.log(JSON.stringify(await appleRows('/tmp/hb', Number(process.argv[2])), null, 1));
