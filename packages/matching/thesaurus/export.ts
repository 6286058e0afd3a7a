// `npm run --silent thesaurus:export > thesaurus.ttl`
import { loadThesaurus } from './load-thesaurus.ts';
import { writeSkos } from './write-skos.ts';

process.stdout.write(writeSkos(loadThesaurus()));
