/** What the tests use of the package, which brings no types. */
declare module 'datapackage' {
  interface Resource {
    name: string;
    tabular: boolean;
    read(options: { cast: boolean }): Promise<unknown[][]>;
    /** Rejects when a row points to no row of the other table. */
    checkRelations(): Promise<boolean>;
  }
  export class Package {
    static load(descriptor: string, options: { strict: boolean }): Promise<Package>;
    errors: Error[];
    resources: Resource[];
    getResource(name: string): Resource | null;
  }
}
