import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../catalogue/project-root';

/** Where the build leaves the web assets, each named by its content and compressed beside it. */
export const assetFolder = join(projectRoot, 'dist', 'public');

/** The path under which assets are served. */
export const assetPath = '/assets';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** One asset as it is served. */
export interface Asset {
  readonly file: string;
  readonly type: string;
}

/** The built assets: their addresses by name, and their files by address. */
export class Assets {
  private constructor(private readonly hashed: ReadonlyMap<string, string>) {}

  /** Reads the build's list of assets. @throws an Error that says to build when there is none. */
  static load(folder = assetFolder): Assets {
    try {
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<
        string,
        string
      >;
      return new Assets(new Map(Object.entries(manifest)));
    } catch (cause) {
      throw new Error(`The web assets in ${folder} cannot be read. Run 'npm run build' to make them.`, {
        cause,
      });
    }
  }

  /** The address of an asset by its plain name. */
  urlOf(name: string): string {
    const hashed = this.hashed.get(name);
    if (hashed === undefined) throw new Error(`There is no asset ${name}.`);
    return `${assetPath}/${hashed}`;
  }

  /** The asset of a file name in an address; undefined for any name that the build did not make. */
  find(fileName: string): Asset | undefined {
    if (![...this.hashed.values()].includes(fileName)) return undefined;
    const extension = fileName.split('.').at(-1) ?? '';
    return { file: join(assetFolder, fileName), type: types[extension] ?? 'application/octet-stream' };
  }
}
