/** The keys of everything in a project, where they begin with it: arrays sort after every text (Indexed Database API 3.0, §2.4). */
export const ofProject = (projectId: string): IDBKeyRange => IDBKeyRange.bound([projectId], [projectId, []]);
