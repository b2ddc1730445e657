/** Makes one lot of rows in a process of its own and prints them as JSON: `node rows.mjs summaries.mjs totals`. */
const [, , file, maker, mode] = process.argv;
const { [maker]: rowsOf } = await import(new URL(file, import.meta.url));
console.log(JSON.stringify(await rowsOf({ quick: mode === '--quick' })));
