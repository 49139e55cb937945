// Reads data packages with the npm package "datapackage": descriptor, types, constraints, foreign keys, cell by cell.
//
//     npm install --prefix MODULES datapackage@1.1.10
//     node tests/exchange/check_datapackage.mjs MODULES FOLDER...
//
// Ends with 1 and says what is wrong where a package is refused, or where a broken one is not.
import { createRequire } from 'node:module';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [modules, ...folders] = process.argv.slice(2);
const { Package } = createRequire(resolve(modules, 'here.js'))('datapackage');

async function faultsOf(folder) {
  const faults = [];
  const descriptor = await Package.load(join(resolve(folder), 'datapackage.json'), { basePath: resolve(folder) });
  descriptor.errors.forEach((error) => faults.push(`descriptor: ${error.message}`));
  let rows = 0;
  for (const resource of descriptor.resources) {
    if (!resource.tabular) {
      faults.push(`${resource.name}: no table`);
      continue;
    }
    try {
      rows += (await resource.read({ relations: true, keyed: true })).length;
    } catch (error) {
      faults.push(`${resource.name}: ${[error, ...(error.errors ?? [])].map((one) => one.message).slice(0, 5).join('; ')}`);
    }
  }
  return { faults, resources: descriptor.resources.length, rows };
}

async function isRefused(folder, change) {
  const copy = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    cpSync(folder, copy, { recursive: true });
    change(copy);
    return (await faultsOf(copy)).faults.length > 0;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

const replaced = (file, from, to) => (folder) => {
  const text = readFileSync(join(folder, file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file} holds no ${from}`);
  writeFileSync(join(folder, file), text.replace(from, to));
};

let failed = folders.length === 0;
for (const folder of folders) {
  const { faults, resources, rows } = await faultsOf(folder);
  console.log(`${folder}: ${resources} resources, ${rows} rows, ${faults.length} faults`);
  faults.forEach((fault) => console.log(`  ${fault}`));
  const pairing = readFileSync(join(folder, 'parties.csv'), 'utf8').split('\r\n')[1].split(',')[0];
  const broken = [
    replaced('parties.csv', `\r\n${pairing},`, '\r\nnobody,'),
    replaced('parties.csv', ',supporter,', ',neighbour,'),
    replaced('parties.csv', ',1,', ',first,'),
    replaced('datapackage.json', '"type": "integer"', '"type": "whole"'),
  ];
  for (const [index, change] of broken.entries()) {
    if (!(await isRefused(folder, change))) {
      console.log(`  broken package ${index + 1} was accepted`);
      failed = true;
    }
  }
  failed ||= faults.length > 0;
}
process.exit(failed ? 1 : 0);
